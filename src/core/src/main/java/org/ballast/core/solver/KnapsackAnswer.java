package org.ballast.core.solver;

import java.util.Arrays;

/** The best choice that was found for a knapsack, and what no choice can exceed. */
public final class KnapsackAnswer {

    private final boolean[] taken;
    private final long profit;
    private final long bound;

    KnapsackAnswer(boolean[] taken, long profit, long bound) {
        this.taken = taken;
        this.profit = profit;
        this.bound = bound;
    }

    /** Adds up the profit of what is taken again. */
    static KnapsackAnswer of(Knapsack knapsack, boolean[] taken, long bound) {
        long profit = 0;
        for (int item = 0; item < taken.length; item++) {
            profit += taken[item] ? knapsack.profit(item) : 0;
        }
        return new KnapsackAnswer(taken, profit, Math.max(profit, bound));
    }

    /** Whether each item is in. */
    public boolean isTaken(int item) {
        return taken[item];
    }

    /** What the taken items add up to. */
    public long profit() {
        return profit;
    }

    /** No choice has a higher profit; equal to profit when the choice is proven to be best. */
    public long bound() {
        return bound;
    }

    public boolean isProven() {
        return profit == bound;
    }

    @Override
    public String toString() {
        return "profit " + profit + " of at most " + bound + ": " + Arrays.toString(taken);
    }
}
