package org.ballast.core.feedback;

/** What became of a comment. */
public enum CommentStatus {
    /** No owner has answered yet. */
    OPEN,
    /** The strategy changes, or has changed, because of it. */
    ACCEPTED,
    /** It doesn't, and the answer says why. */
    REJECTED
}
