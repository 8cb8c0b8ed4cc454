package org.ballast.core.cadence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * On which days a team works.
 *
 * @param weekdays the days of a week on which it works; at least one
 * @param holidays the days on which it does not, with what they are called, empty when nobody said; in order, at most {@value #MOST_HOLIDAYS}
 */
public record TeamCalendar(Set<DayOfWeek> weekdays, Map<LocalDate, String> holidays) {

    public static final int MOST_HOLIDAYS = 400;
    public static final int LONGEST_NAME = 100;

    /** Monday to Friday, no holidays. */
    public static final TeamCalendar DEFAULT =
            new TeamCalendar(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Map.of());

    public TeamCalendar {
        if (weekdays.isEmpty()) {
            throw new IllegalArgumentException("a team must work on at least one weekday");
        }
        if (holidays.size() > MOST_HOLIDAYS) {
            throw new IllegalArgumentException("holidays (" + holidays.size() + ") must be at most " + MOST_HOLIDAYS);
        }
        weekdays = Collections.unmodifiableSet(EnumSet.copyOf(weekdays));
        holidays = Collections.unmodifiableMap(new TreeMap<>(holidays));
    }

    public boolean isWorkday(LocalDate day) {
        return isWeekday(day) && !holidays.containsKey(day);
    }

    /** Whether the team works on that day of the week, holiday or not. */
    public boolean isWeekday(LocalDate day) {
        return weekdays.contains(day.getDayOfWeek());
    }

    /** What the holiday on that day is called, which may be nothing; absent on every other day. */
    public Optional<String> holiday(LocalDate day) {
        return Optional.ofNullable(holidays.get(day));
    }

    /** How many days of the span the team works, 0 to 366. */
    public int workdays(DateSpan span) {
        return count(span, this::isWorkday);
    }

    /** How many it would work if there were no holidays. */
    public int weekdays(DateSpan span) {
        return count(span, this::isWeekday);
    }

    /** The first day from this one on, within the span, on which the team works. */
    public Optional<LocalDate> nextWorkday(LocalDate from, DateSpan within) {
        for (LocalDate day = from; !day.isAfter(within.last()); day = day.plusDays(1)) {
            if (within.contains(day) && isWorkday(day)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** The day itself, or the first after it, on whose weekday the team works; holidays do not matter. */
    LocalDate weekdayFrom(LocalDate day) {
        LocalDate found = day;
        while (!isWeekday(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /**
     * The day that lies so many working days before this one. A calendar that has holidays for so long that there is none
     * within a year gives the day a year before.
     *
     * @param days 0 or more
     */
    public LocalDate workdaysBefore(LocalDate day, int days) {
        LocalDate found = day;
        int left = days;
        for (int step = 0; left > 0 && step < DateSpan.LONGEST_DAYS; step++) {
            found = found.minusDays(1);
            left -= isWorkday(found) ? 1 : 0;
        }
        return found;
    }

    /** Working days of a week without holidays, 1 to 7. */
    public int daysOfAWeek() {
        return weekdays.size();
    }

    private static int count(DateSpan span, Predicate<LocalDate> counts) {
        int found = 0;
        for (LocalDate day = span.first(); !day.isAfter(span.last()); day = day.plusDays(1)) {
            found += counts.test(day) ? 1 : 0;
        }
        return found;
    }
}
