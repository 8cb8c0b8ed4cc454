package org.ballast.core.cadence;

/** What a team sets aside time for. */
public enum OccasionKind {
    HACK_DAY,
    TECH_WEEK,
    WAR_ROOM,
    /** A calendar week of a board without sprints. */
    WEEK
}
