package org.ballast.core.cadence;

/** What became of a day that a rule names. */
public enum DayFit {
    /** The team works on it. */
    AS_PLANNED,
    /** It is on the next working day of the sprint. */
    MOVED,
    /** No working day is left in the sprint: somebody has to decide. */
    LOST,
    /** A tech week or a war room has it, and so it rests: somebody may move it. */
    RESTS
}
