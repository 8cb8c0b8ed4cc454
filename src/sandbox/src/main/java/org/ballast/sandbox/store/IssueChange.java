package org.ballast.sandbox.store;

import org.jspecify.annotations.Nullable;

/**
 * Something happened to an issue.
 *
 * @param issue the issue afterwards; for a deletion, as it was before
 * @param actorId who did it; null when the sandbox did it itself
 */
public record IssueChange(
        Kind kind, IssueRow issue, @Nullable Long actorId) {

    /** What may happen to an issue. */
    public enum Kind {
        CREATED,
        UPDATED,
        RESOLVED,
        REOPENED,
        TRANSITIONED,
        COMMENTED,
        MOVED,
        ARCHIVED,
        RESTORED,
        DELETED
    }

    /** Hears of every change, after it is stored and on the thread that made it. */
    @FunctionalInterface
    public interface Listener {
        void on(IssueChange change);
    }
}
