package org.ballast.core.solver;

/**
 * Solves 0/1 knapsacks, and says when it could not prove that its choice is best. Same knapsack and budget, same answer.
 * Takes what is free, leaves what can not fit, and gives the rest to the algorithm that suits its size: a table over a
 * small capacity, an expanding core, or a plain search where sums exceed a long.
 */
public final class KnapsackSolver {

    /** Largest table over items and capacity: up to here it beats everything else. */
    private static final long MOST_TABLE_CELLS = 40_000;

    private static final long LARGEST_TABLE_CAPACITY = 2_000;

    private KnapsackSolver() {}

    public static KnapsackAnswer solve(Knapsack knapsack) {
        return solve(knapsack, SearchBudget.STANDARD);
    }

    public static KnapsackAnswer solve(Knapsack knapsack, SearchBudget budget) {
        int size = knapsack.size();
        boolean[] taken = new boolean[size];
        int[] items = new int[size];
        long[] profits = new long[size];
        long[] weights = new long[size];
        int count = 0;
        long free = 0;
        long weightSum = 0;
        boolean allFit = true;
        for (int item = 0; item < size; item++) {
            long profit = knapsack.profit(item);
            long weight = knapsack.weight(item);
            if (profit <= 0 || weight > knapsack.capacity()) {
                continue;
            }
            if (weight == 0) {
                taken[item] = true;
                free += profit;
                continue;
            }
            items[count] = item;
            profits[count] = profit;
            weights[count++] = weight;
            allFit = allFit && weight <= knapsack.capacity() - weightSum;
            weightSum = weight > Long.MAX_VALUE - weightSum ? Long.MAX_VALUE : weightSum + weight;
        }
        if (allFit) {
            for (int place = 0; place < count; place++) {
                taken[items[place]] = true;
            }
            return KnapsackAnswer.of(knapsack, taken, 0);
        }
        PositiveKnapsack rest = PositiveKnapsack.of(profits, weights, count, knapsack.capacity(), weightSum);
        long bound = solve(rest, budget);
        for (int place = 0; place < count; place++) {
            taken[items[place]] = rest.taken[place];
        }
        return KnapsackAnswer.of(knapsack, taken, free + bound);
    }

    /** Leaves the choice in the knapsack; returns what no choice can exceed. */
    private static long solve(PositiveKnapsack knapsack, SearchBudget budget) {
        if (knapsack.capacity <= LARGEST_TABLE_CAPACITY && knapsack.capacity * knapsack.size <= MOST_TABLE_CELLS) {
            return TableKnapsack.solve(knapsack);
        }
        knapsack.sort();
        return knapsack.isWide() ? DeepKnapsack.solve(knapsack, budget) : new CoreKnapsack(knapsack, budget).solve();
    }
}
