package org.ballast.core.cadence.usecase;

import java.time.LocalDate;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;

/** Makes a holiday an ordinary day of the team again; nothing happens when it is one. */
public final class RemoveHoliday {

    private final CadencePorts ports;

    public RemoveHoliday(CadencePorts ports) {
        this.ports = ports;
    }

    public Outcome<CalendarView> handle(Command command) {
        return ports.desk()
                .boardToPlan(command.user(), command.board())
                .then(ground -> ports.unitOfWork().run(() -> {
                    ports.cadence().calendars().removeHoliday(command.board(), command.day());
                    return Outcome.done(command.day());
                }))
                .then(removed ->
                        new ViewCalendar(ports).handle(new ViewCalendar.Command(command.user(), command.board())));
    }

    public record Command(UserId user, BoardId board, LocalDate day) {}
}
