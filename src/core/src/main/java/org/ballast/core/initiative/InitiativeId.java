package org.ballast.core.initiative;

/**
 * An initiative of a board.
 *
 * @param value positive
 */
public record InitiativeId(long value) implements Comparable<InitiativeId> {
    public InitiativeId {
        if (value <= 0) {
            throw new IllegalArgumentException("initiative id (" + value + ") must be positive");
        }
    }

    @Override
    public int compareTo(InitiativeId other) {
        return Long.compare(value, other.value);
    }
}
