package org.ballast.core.cadence.usecase;

import java.time.LocalDate;
import org.ballast.core.cadence.WarRoom;
import org.ballast.core.cadence.WarRoomRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Ends a war room before its time; today is its last day then. One that has not begun is called off without a trace. */
public final class EndWarRoom {

    private static final Refusal UNKNOWN = Refusal.unknown("ballast.cadence.war-room-unknown");

    private final CadencePorts ports;

    public EndWarRoom(CadencePorts ports) {
        this.ports = ports;
    }

    public Outcome<CadenceView> handle(Command command) {
        return ports.desk()
                .boardToConfigure(command.user(), command.board())
                .then(ground -> ports.unitOfWork().run(() -> end(command)))
                .then(ended -> new ViewCadence(ports)
                        .handle(new ViewCadence.Command(command.user(), command.board(), command.today())));
    }

    private Outcome<LocalDate> end(Command command) {
        WarRoomRepository rooms = ports.cadence().warRooms();
        return Outcome.of(
                        rooms.of(command.board()).stream()
                                .filter(room -> room.span().first().equals(command.first()))
                                .findFirst(),
                        UNKNOWN)
                .then(room -> isOver(room, command.today())
                        ? Outcome.refused(Refusal.conflict("ballast.cadence.is-over"))
                        : Outcome.done(room))
                .map(room -> {
                    if (command.today().isBefore(command.first())) {
                        rooms.remove(command.board(), command.first());
                    } else {
                        rooms.end(command.board(), command.first(), command.today());
                    }
                    return command.today();
                });
    }

    private static boolean isOver(WarRoom room, LocalDate today) {
        return room.endedOn().isPresent() || room.span().last().isBefore(today);
    }

    /** The first day names the war room; today is the day that it is for the person. */
    public record Command(UserId user, BoardId board, LocalDate first, LocalDate today) {}
}
