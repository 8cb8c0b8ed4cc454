package org.ballast.jira.gateway;

import java.util.Optional;

/** Reads ids. */
final class Numbers {
    /** Every number of so many digits fits into a long. */
    private static final int MOST_DIGITS = 18;

    private Numbers() {}

    /** The number if the text is nothing but 1 to 18 digits. */
    static Optional<Long> parse(String text) {
        boolean digits = !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return digits ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
