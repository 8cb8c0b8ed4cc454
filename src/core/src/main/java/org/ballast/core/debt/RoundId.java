package org.ballast.core.debt;

/**
 * A voting round; given by the repository.
 *
 * @param value positive
 */
public record RoundId(long value) implements Comparable<RoundId> {

    public RoundId {
        if (value <= 0) {
            throw new IllegalArgumentException("round id (" + value + ") must be positive");
        }
    }

    @Override
    public int compareTo(RoundId other) {
        return Long.compare(value, other.value);
    }
}
