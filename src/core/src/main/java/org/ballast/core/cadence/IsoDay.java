package org.ballast.core.cadence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads calendar days as {@code 2026-12-31}. Written out, because a formatter would double the size of the script build. */
public final class IsoDay {

    private static final int LENGTH = 10;
    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2199;
    private static final int MONTHS = 12;

    private IsoDay() {}

    /** The day; empty when the text is none, or one before the year 2000 or after 2199. */
    public static Optional<LocalDate> parse(String text) {
        if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, LENGTH);
        if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > MONTHS) {
            return Optional.empty();
        }
        return day < 1 || day > YearMonth.of(year, month).lengthOfMonth()
                ? Optional.empty()
                : Optional.of(LocalDate.of(year, month, day));
    }

    /** The digits from one place to before another; -1 when one is no digit. */
    private static int number(String text, int from, int until) {
        int number = 0;
        for (int at = from; at < until; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
