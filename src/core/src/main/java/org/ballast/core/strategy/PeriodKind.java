package org.ballast.core.strategy;

/** What a strategy's days are to its department. */
public enum PeriodKind {
    /** A year from its first month on. */
    YEAR,
    /** A quarter of such a year. */
    QUARTER,
    /** Any other days. */
    CUSTOM
}
