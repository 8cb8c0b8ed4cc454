package org.ballast.core.strategy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A quarter of a calendar year, written {@code 2027-Q1}.
 *
 * @param year 1 to 9999
 * @param number 1 to 4
 */
public record Quarter(int year, int number) {

    private static final int LENGTH = 7;
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    public Quarter {
        if (year < 1 || year > 9999 || number < 1 || number > QUARTERS) {
            throw new IllegalArgumentException("there is no quarter " + number + " of " + year);
        }
    }

    public static Optional<Quarter> parse(String text) {
        boolean shaped = text.length() == LENGTH
                && text.startsWith("-Q", 4)
                && text.substring(0, 4).chars().allMatch(letter -> letter >= '0' && letter <= '9')
                && text.charAt(6) >= '1'
                && text.charAt(6) <= '0' + QUARTERS
                && !text.startsWith("0000");
        return shaped
                ? Optional.of(new Quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(6) - '0'))
                : Optional.empty();
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** Its last day. */
    public LocalDate end() {
        return LocalDate.of(year, number * MONTHS, 1).plusMonths(1).minusDays(1);
    }

    public String text() {
        String digits = "000" + year;
        return digits.substring(digits.length() - 4) + "-Q" + number;
    }
}
