package org.ballast.core.initiative;

/** Why work on an initiative rests. */
public enum PauseReason {
    BUG,
    DEADLINE,
    PEOPLE,
    UNCLEAR
}
