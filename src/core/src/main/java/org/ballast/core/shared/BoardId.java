package org.ballast.core.shared;

/**
 * A Scrum board of the tracker.
 *
 * @param value positive
 */
public record BoardId(long value) implements Comparable<BoardId> {

    public BoardId {
        if (value <= 0) {
            throw new IllegalArgumentException("board id (" + value + ") must be positive");
        }
    }

    @Override
    public int compareTo(BoardId other) {
        return Long.compare(value, other.value);
    }
}
