package org.ballast.core.cadence.usecase;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ballast.core.cadence.DriverRotation;
import org.ballast.core.cadence.TeamCalendar;
import org.ballast.core.shared.Refusal;

/**
 * When the team works, and who drives its mobs.
 *
 * @param weekdays from Monday on
 * @param holidays in order
 * @param drivers names in order
 * @param canEdit whether the viewer may change any of it
 */
public record CalendarView(
        List<DayOfWeek> weekdays,
        List<HolidayView> holidays,
        List<String> drivers,
        int turnMinutes,
        boolean canEdit,
        Optional<Refusal> editRefusal) {

    static CalendarView of(TeamCalendar calendar, DriverRotation drivers, Optional<Refusal> objection) {
        List<HolidayView> holidays = new ArrayList<>();
        calendar.holidays().forEach((day, name) -> holidays.add(new HolidayView(day, name)));
        return new CalendarView(
                List.copyOf(new TreeSet<>(calendar.weekdays())),
                holidays,
                drivers.drivers(),
                drivers.minutes(),
                objection.isEmpty(),
                objection);
    }
}
