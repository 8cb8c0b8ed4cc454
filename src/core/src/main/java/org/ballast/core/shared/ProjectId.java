package org.ballast.core.shared;

/**
 * A project of the tracker.
 *
 * @param value positive
 */
public record ProjectId(long value) {

    public ProjectId {
        if (value <= 0) {
            throw new IllegalArgumentException("project id (" + value + ") must be positive");
        }
    }
}
