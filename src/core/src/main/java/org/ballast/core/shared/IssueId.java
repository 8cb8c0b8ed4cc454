package org.ballast.core.shared;

/**
 * An issue, by the id that survives a move to another project and a new key.
 *
 * @param value positive
 */
public record IssueId(long value) implements Comparable<IssueId> {

    public IssueId {
        if (value <= 0) {
            throw new IllegalArgumentException("issue id (" + value + ") must be positive");
        }
    }

    @Override
    public int compareTo(IssueId other) {
        return Long.compare(value, other.value);
    }
}
