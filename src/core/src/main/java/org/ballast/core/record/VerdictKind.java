package org.ballast.core.record;

/** What a team decided about an item that it passed over again and again. */
public enum VerdictKind {
    /** It stays as it is; its sprints are counted anew. */
    KEEP,
    /** It is to be cut into smaller ones. */
    SLICE,
    /** It is no tech debt that the team will ever pay: it was untagged. */
    DROP,
    /** It matters more than it seemed: its priority went up one step. */
    LIFT
}
