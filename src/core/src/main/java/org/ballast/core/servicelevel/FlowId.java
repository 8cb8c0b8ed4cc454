package org.ballast.core.servicelevel;

/**
 * A user flow; given by the repository.
 *
 * @param value positive
 */
public record FlowId(long value) implements Comparable<FlowId> {

    public FlowId {
        if (value <= 0) {
            throw new IllegalArgumentException("flow id (" + value + ") must be positive");
        }
    }

    @Override
    public int compareTo(FlowId other) {
        return Long.compare(value, other.value);
    }
}
