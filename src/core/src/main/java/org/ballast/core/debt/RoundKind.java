package org.ballast.core.debt;

/** How a voting round runs. */
public enum RoundKind {
    /** Always open, one for each board; dots can be moved at any time. */
    STANDING
}
