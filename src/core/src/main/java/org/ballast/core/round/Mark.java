package org.ballast.core.round;

/** What somebody says about an item before it is estimated. */
public enum Mark {
    CLEAR,
    /** Wants to know something first; a {@link Question} says what. */
    QUESTION,
    NOT_MY_AREA
}
