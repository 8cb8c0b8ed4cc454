package org.ballast.core.record;

/** What part an issue played in a recorded sprint. */
public enum IssuePart {
    /** It was in the sprint when that ended. */
    PLANNED,
    /** It was resolved in it. */
    DONE,
    /** It had been done in an earlier sprint and was open again in this one. */
    REOPENED,
    /** It is new debt: the issue was created and tagged since the record before. */
    CREATED,
    /** It was tagged since the record before, but the debt is older: it was collected, or its issue was there before. */
    DISCOVERED,
    /** A mob worked on it on a hack day of the sprint; its effort is a day of everybody. */
    MOB,
    /** Somebody took it up, as one of those that the team's switches were counted from; it may be no debt. */
    WORKED
}
