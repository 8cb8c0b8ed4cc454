package org.ballast.core.debt;

import java.util.Arrays;
import java.util.Optional;

/** How much the debt hurts, as the person who tagged it sees it; ascending. */
public enum DebtPriority {
    LOWEST(1),
    LOW(2),
    MEDIUM(3),
    HIGH(4),
    HIGHEST(5);

    private final int rank;

    DebtPriority(int rank) {
        this.rank = rank;
    }

    /** 1 for the lowest to 5 for the highest, so that it can be sorted. */
    public int rank() {
        return rank;
    }

    /** The next one up; empty above the highest. */
    public Optional<DebtPriority> higher() {
        return Arrays.stream(values()).filter(other -> other.rank == rank + 1).findFirst();
    }
}
