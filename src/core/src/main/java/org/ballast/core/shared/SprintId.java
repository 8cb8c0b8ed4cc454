package org.ballast.core.shared;

/**
 * A sprint of the tracker.
 *
 * @param value positive
 */
public record SprintId(long value) {

    public SprintId {
        if (value <= 0) {
            throw new IllegalArgumentException("sprint id (" + value + ") must be positive");
        }
    }
}
