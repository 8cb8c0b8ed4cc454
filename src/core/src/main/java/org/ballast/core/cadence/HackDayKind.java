package org.ballast.core.cadence;

/** How a policy names its hack day. */
public enum HackDayKind {
    NONE,
    WEEKDAY,
    SPRINT_DAY
}
