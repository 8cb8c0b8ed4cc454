package org.ballast.core.cadence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The hack day of one sprint.
 *
 * @param planned the day that the rule names
 * @param day the day on which it is; absent when it was lost or rests
 * @param fit whether and how both differ
 * @param holiday what the holiday on the planned day is called; absent when it is none
 */
public record HackDay(LocalDate planned, Optional<LocalDate> day, DayFit fit, Optional<String> holiday) {

    /**
     * The hack day of the sprint. It is where the team moved it; when nobody works on that day, it goes to the next working day
     * inside the sprint. A move out of the sprint, as after the sprint's dates were changed, is without effect.
     *
     * @param moves of any sprint, in the order in which they were made; the last counts
     */
    public static HackDay of(HackDayRule rule, DateSpan sprint, TeamCalendar calendar, List<HackDayMove> moves) {
        LocalDate planned = planned(rule, sprint, calendar);
        Optional<LocalDate> day = calendar.nextWorkday(moved(planned, sprint, moves), sprint);
        DayFit fit = day.isEmpty() ? DayFit.LOST : day.get().equals(planned) ? DayFit.AS_PLANNED : DayFit.MOVED;
        return new HackDay(planned, day, fit, calendar.holiday(planned));
    }

    /** The same when something else has its day. */
    HackDay resting() {
        return new HackDay(planned, Optional.empty(), DayFit.RESTS, holiday);
    }

    /** Where the last move within the sprint puts it. */
    private static LocalDate moved(LocalDate planned, DateSpan sprint, List<HackDayMove> moves) {
        LocalDate day = planned;
        for (HackDayMove move : moves) {
            if (move.planned().equals(planned) && sprint.contains(move.to())) {
                day = move.to();
            }
        }
        return day;
    }

    private static LocalDate planned(HackDayRule rule, DateSpan sprint, TeamCalendar calendar) {
        if (rule instanceof HackDayRule.OnWeekday onWeekday) {
            return nth(
                    sameWeekday(sprint, onWeekday.weekday()),
                    onWeekday.occurrence().place(),
                    sprint);
        }
        int number = ((HackDayRule.OnSprintDay) rule).number();
        return nth(weekdays(sprint, calendar), number, sprint);
    }

    /** The day at that place from 1, the last when there are fewer; the end of a sprint that has no such day. */
    private static LocalDate nth(List<LocalDate> days, int place, DateSpan sprint) {
        return days.isEmpty() ? sprint.last() : days.get(Math.min(place, days.size()) - 1);
    }

    private static List<LocalDate> sameWeekday(DateSpan sprint, DayOfWeek weekday) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = sprint.first(); !day.isAfter(sprint.last()); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == weekday) {
                days.add(day);
            }
        }
        return days;
    }

    private static List<LocalDate> weekdays(DateSpan sprint, TeamCalendar calendar) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = sprint.first(); !day.isAfter(sprint.last()); day = day.plusDays(1)) {
            if (calendar.isWeekday(day)) {
                days.add(day);
            }
        }
        return days;
    }
}
