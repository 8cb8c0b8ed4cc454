package org.ballast.core.collect;

import java.util.Optional;

/**
 * One import, also when it is sent in portions or twice; given by whoever sends it.
 *
 * @param value 8 to 64 letters, digits and hyphens
 */
public record BatchId(String value) implements Comparable<BatchId> {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 64;

    public BatchId {
        if (!isOne(value)) {
            throw new IllegalArgumentException(
                    "batch id (" + value + ") must have 8 to 64 letters, digits and hyphens");
        }
    }

    /** Empty for any other text. */
    public static Optional<BatchId> of(String text) {
        return isOne(text) ? Optional.of(new BatchId(text)) : Optional.empty();
    }

    private static boolean isOne(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && text.chars()
                        .allMatch(letter -> (letter >= 'a' && letter <= 'z')
                                || (letter >= 'A' && letter <= 'Z')
                                || (letter >= '0' && letter <= '9')
                                || letter == '-');
    }

    @Override
    public int compareTo(BatchId other) {
        return value.compareTo(other.value);
    }
}
