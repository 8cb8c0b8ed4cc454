package org.ballast.core.round;

/** What somebody did in a debt round. */
public enum RoundAction {
    OPENED,
    MOVED,
    /** Moved on although items have open questions. */
    OVERRODE_QUESTIONS,
    /** Closed although fewer participants voted than the quorum asks for. */
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
