package org.ballast.core.debt;

/** How a voting round runs. */
public enum RoundKind {
    /** Always open, one for each board; dots can be moved at any time. */
    STANDING,
    /** The vote of a team's debt round: secret until it is closed, over the issues that are in the round. */
    DEBT_ROUND
}
