package org.ballast.core.round;

/** What somebody did in a debt round. */
public enum RoundAction {
    OPENED,
    MOVED,
    /** Moved on although an item has an open question; one line for each, so that none tells of an item that is hidden. */
    OVERRODE_QUESTIONS,
    /** Moved on without an item that was tagged since, since the list had no room for it; one line for each as well. */
    LEFT_OUT,
    /** Told to one person alone: closed although fewer participants voted, as far as that person knows, than the quorum asks for. */
    CLOSED_BELOW_QUORUM,
    /** One line for each setting that changed, with what it was and what it is. */
    CHANGED_SETTINGS,
    JOINED,
    LEFT,
    HANDED_OVER,
    LISTED,
    ASKED,
    /** Took an open question back. */
    TOOK_BACK,
    REPLIED,
    AGREED,
    MERGED,
    SPLIT,
    /** Told to one person alone: a merge gave some of the person's dots back. */
    REFUNDED,
    /** That the person estimated, written at the reveal. */
    ESTIMATED,
    /** That the person voted, never for what, written at the closing. */
    VOTED
}
