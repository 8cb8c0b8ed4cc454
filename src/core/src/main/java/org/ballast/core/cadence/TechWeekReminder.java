package org.ballast.core.cadence;

/** How near a tech week is. */
public enum TechWeekReminder {
    LATER,
    /** Three weeks or less. */
    SOON,
    /** A week or less. */
    NEXT,
    RUNNING
}
