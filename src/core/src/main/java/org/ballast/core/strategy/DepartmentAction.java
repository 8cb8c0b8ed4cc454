package org.ballast.core.strategy;

/** What somebody changes about a department. */
public enum DepartmentAction {
    /** An administrator made it, with a first owner. */
    CREATE,
    RENAME,
    /** Lets everybody read, or its members alone. */
    OPEN,
    /** The month in which its year begins. */
    YEAR_START,
    /** Somebody's role, also that somebody comes or goes. */
    ROLE,
    /** An administrator named an owner, because all had left. */
    NAME_OWNER,
    ADD_BOARD,
    REMOVE_BOARD,
    /** Brought a strategy, or a new version of it, into force. */
    ACTIVATE,
    /** The title of a strategy. */
    RETITLE,
    /** The days that a strategy is for, as {@code 2027-01-01/2027-12-31}. */
    RESCHEDULE,
    /** Threw a draft away, and with it the strategy, which had no other version. */
    DISCARD_STRATEGY,
    /** Threw the draft of that number of a strategy away. */
    DISCARD_VERSION
}
