package org.ballast.core.planning;

/** In what a balance is counted. */
public enum BalanceUnit {
    /** Estimates, in the board's own unit. */
    ESTIMATES,
    /** Issues, because too few of them are estimated. */
    ISSUES
}
