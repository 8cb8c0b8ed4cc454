package org.ballast.core.cadence;

/** How a policy names its tech weeks. */
public enum TechWeekKind {
    NONE,
    MONTHS,
    DATES
}
