package org.ballast.core.workshop;

/**
 * A workshop; given by the repository.
 *
 * @param value positive
 */
public record WorkshopId(long value) implements Comparable<WorkshopId> {

    public WorkshopId {
        if (value <= 0) {
            throw new IllegalArgumentException("workshop id (" + value + ") must be positive");
        }
    }

    @Override
    public int compareTo(WorkshopId other) {
        return Long.compare(value, other.value);
    }
}
