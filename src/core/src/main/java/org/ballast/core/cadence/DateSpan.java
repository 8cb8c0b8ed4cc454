package org.ballast.core.cadence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Calendar days in a row: a sprint, a calendar week, a tech week, a war room. Days have no time and no zone, so nothing
 * here depends on where a server stands.
 *
 * @param first its first day
 * @param last its last day, not before the first; at most {@value #LONGEST_DAYS} days in all
 */
public record DateSpan(LocalDate first, LocalDate last) {

    /** A year and a day; what is longer is a slip of the pen. */
    public static final int LONGEST_DAYS = 366;

    /** So many weeks after the one that runs may be planned. */
    public static final int WEEKS_AHEAD = 4;

    private static final int DAYS_OF_A_WEEK = 7;

    public DateSpan {
        long days = last.toEpochDay() - first.toEpochDay() + 1;
        if (days < 1 || days > LONGEST_DAYS) {
            throw new IllegalArgumentException("days (" + days + ") must be 1 to " + LONGEST_DAYS);
        }
    }

    /** The span, unless the days contradict each other or lie too far apart. */
    public static Optional<DateSpan> of(LocalDate first, LocalDate last) {
        long days = last.toEpochDay() - first.toEpochDay() + 1;
        return days < 1 || days > LONGEST_DAYS ? Optional.empty() : Optional.of(new DateSpan(first, last));
    }

    /**
     * The days of a sprint. Trackers let a sprint end on the weekday on which it started, at the hour at which the next
     * one begins: whole weeks later the last day belongs to the next sprint. Empty when the dates make no sense.
     *
     * @param start the day on which it starts
     * @param end the day on which the tracker says it ends
     */
    public static Optional<DateSpan> ofSprint(LocalDate start, LocalDate end) {
        long apart = end.toEpochDay() - start.toEpochDay();
        return of(start, apart > 0 && apart % DAYS_OF_A_WEEK == 0 ? end.minusDays(1) : end);
    }

    /** The calendar week, Monday to Sunday, that the day lies in; what a Kanban team has instead of a sprint. */
    public static DateSpan weekOf(LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        return weekFrom(monday);
    }

    /**
     * Whether a week may be planned while this one runs: it is this one or one of the next {@value #WEEKS_AHEAD}.
     *
     * @param monday the day that names the week
     */
    public boolean isWeekToPlan(LocalDate monday) {
        long ahead = monday.toEpochDay() - first.toEpochDay();
        return ahead >= 0 && ahead <= (long) DAYS_OF_A_WEEK * WEEKS_AHEAD && ahead % DAYS_OF_A_WEEK == 0;
    }

    /** The seven days that begin with this one. */
    static DateSpan weekFrom(LocalDate day) {
        return new DateSpan(day, day.plusDays(DAYS_OF_A_WEEK - 1L));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean overlaps(DateSpan other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** How many days, 1 to {@value #LONGEST_DAYS}. */
    public int days() {
        return (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    }
}
