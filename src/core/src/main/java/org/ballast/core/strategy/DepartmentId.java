package org.ballast.core.strategy;

/**
 * A department; given by the repository.
 *
 * @param value positive
 */
public record DepartmentId(long value) implements Comparable<DepartmentId> {

    public DepartmentId {
        if (value <= 0) {
            throw new IllegalArgumentException("department id (" + value + ") must be positive");
        }
    }

    @Override
    public int compareTo(DepartmentId other) {
        return Long.compare(value, other.value);
    }
}
