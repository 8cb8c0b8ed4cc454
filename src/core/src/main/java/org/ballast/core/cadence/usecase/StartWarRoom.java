package org.ballast.core.cadence.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.cadence.DateSpan;
import org.ballast.core.cadence.WarRoom;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UserId;

/** Opens a war room with a goal and an end. Whoever may set the board's policy may do this, because every quota rests then. */
public final class StartWarRoom {

    private static final TextRule GOAL = new TextRule("goal", WarRoom.LONGEST_GOAL, false);
    private static final Refusal OVERLAPS = Refusal.conflict("ballast.cadence.war-room-overlaps");

    private final CadencePorts ports;

    public StartWarRoom(CadencePorts ports) {
        this.ports = ports;
    }

    public Outcome<CadenceView> handle(Command command) {
        return ports.desk()
                .boardToConfigure(command.user(), command.board())
                .then(ground -> warRoom(command))
                .then(room -> ports.unitOfWork().run(() -> add(room)))
                .then(added -> new ViewCadence(ports)
                        .handle(new ViewCadence.Command(command.user(), command.board(), command.today())));
    }

    private Outcome<WarRoom> add(WarRoom room) {
        boolean overlaps = ports.cadence().warRooms().of(room.board()).stream()
                .anyMatch(other -> other.days().overlaps(room.span()));
        if (overlaps) {
            return Outcome.refused(OVERLAPS);
        }
        ports.cadence().warRooms().add(room);
        return Outcome.done(room);
    }

    private static Outcome<WarRoom> warRoom(Command command) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<String> goal = GOAL.check(command.goal().orElse(""))
                .then(text -> text.isEmpty() ? Outcome.refused(missing("goal")) : Outcome.done(text))
                .orCollect(refusals);
        Optional<LocalDate> first =
                Outcome.of(command.firstDay(), missing("firstDay")).orCollect(refusals);
        Optional<LocalDate> last =
                Outcome.of(command.lastDay(), missing("lastDay")).orCollect(refusals);
        if (first.filter(day -> day.isBefore(command.today())).isPresent()) {
            refusals.add(Refusal.invalid("ballast.cadence.day-past", "firstDay"));
        }
        Optional<DateSpan> span = first.flatMap(from -> last.flatMap(to -> DateSpan.of(from, to)))
                .filter(days -> days.days() <= WarRoom.LONGEST_DAYS);
        if (first.isPresent() && last.isPresent() && span.isEmpty()) {
            refusals.add(Refusal.invalid("ballast.cadence.war-room-length", "lastDay")
                    .with(WarRoom.LONGEST_DAYS));
        }
        return refusals.isEmpty()
                ? Outcome.done(new WarRoom(
                        command.board(),
                        span.orElseThrow(),
                        goal.orElseThrow(),
                        command.user(),
                        command.now(),
                        Optional.empty()))
                : Outcome.refused(Refusal.all(refusals));
    }

    private static Refusal missing(String field) {
        return Refusal.invalid("ballast.shared.value-missing", field);
    }

    /** From 1 day to 6 weeks, from today on; today is the day that it is for the person. */
    public record Command(
            UserId user,
            BoardId board,
            Optional<String> goal,
            Optional<LocalDate> firstDay,
            Optional<LocalDate> lastDay,
            LocalDate today,
            Instant now) {}
}
