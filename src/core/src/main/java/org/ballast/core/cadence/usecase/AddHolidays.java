package org.ballast.core.cadence.usecase;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.cadence.HolidayLines;
import org.ballast.core.cadence.TeamCalendar;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;

/** Adds the holidays that somebody typed or pasted to a team's calendar, or gives them other names. */
public final class AddHolidays {

    private final CadencePorts ports;

    public AddHolidays(CadencePorts ports) {
        this.ports = ports;
    }

    public Outcome<CalendarView> handle(Command command) {
        return ports.desk()
                .boardToPlan(command.user(), command.board())
                .then(ground -> HolidayLines.read(command.text().orElse("")))
                .then(holidays -> ports.unitOfWork().run(() -> save(command.board(), holidays)))
                .then(saved ->
                        new ViewCalendar(ports).handle(new ViewCalendar.Command(command.user(), command.board())));
    }

    private Outcome<BoardId> save(BoardId board, Map<LocalDate, String> added) {
        Map<LocalDate, String> all =
                new TreeMap<>(ports.cadence().calendars().calendar(board).holidays());
        all.putAll(added);
        if (all.size() > TeamCalendar.MOST_HOLIDAYS) {
            return Outcome.refused(HolidayLines.tooMany(all.size()));
        }
        added.forEach((day, name) -> ports.cadence().calendars().saveHoliday(board, day, name));
        return Outcome.done(board);
    }

    /** Lines such as {@code 2026-12-25 Christmas Day}; the name may lack. */
    public record Command(UserId user, BoardId board, Optional<String> text) {}
}
