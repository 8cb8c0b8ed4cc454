package org.ballast.core.strategy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as people write them down for machines. */
public final class Days {

    private static final int LETTERS = 10;

    private Days() {}

    /** The day that is written so, such as {@code 2027-03-31}, in the years 0000 to 9999; empty for any other text. */
    public static Optional<LocalDate> parse(String text) {
        try {
            return text.length() == LETTERS ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
