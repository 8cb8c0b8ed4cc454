package org.ballast.core.strategy;

import java.time.LocalDate;

/**
 * The days that a strategy is made for.
 *
 * @param start the first day
 * @param end the last day; not before the first, at most {@link #LONGEST_YEARS} years after it
 */
public record Period(LocalDate start, LocalDate end) {

    public static final int LONGEST_YEARS = 5;

    /** A new year's strategy may begin while the old one still runs, so long. */
    static final int OVERLAP_MONTHS = 3;

    public Period {
        if (!isValid(start, end)) {
            throw new IllegalArgumentException("a strategy can not last from " + start + " to " + end);
        }
    }

    public static boolean isValid(LocalDate start, LocalDate end) {
        return !end.isBefore(start) && end.isBefore(start.plusYears(LONGEST_YEARS));
    }

    /** Such as {@code 2027-01-01/2027-12-31}. */
    public String text() {
        return start + "/" + end;
    }

    /** Whether they share more than a quarter. */
    public boolean collidesWith(Period other) {
        LocalDate from = start.isAfter(other.start) ? start : other.start;
        LocalDate to = end.isBefore(other.end) ? end : other.end;
        return !to.isBefore(from.plusMonths(OVERLAP_MONTHS));
    }
}
