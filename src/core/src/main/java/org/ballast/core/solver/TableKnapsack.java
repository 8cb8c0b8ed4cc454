package org.ballast.core.solver;

/**
 * Bellman's table: for every item and every capacity whether taking the item is strictly better. Time and memory are
 * items × capacity, whatever the profits are.
 */
final class TableKnapsack {

    private TableKnapsack() {}

    static long solve(PositiveKnapsack knapsack) {
        int capacity = Math.toIntExact(knapsack.capacity);
        long[] best = new long[capacity + 1];
        boolean[][] improves = new boolean[knapsack.size][];
        for (int item = 0; item < knapsack.size; item++) {
            int weight = Math.toIntExact(knapsack.weights[item]);
            long profit = knapsack.profits[item];
            boolean[] row = new boolean[capacity + 1];
            for (int room = capacity; room >= weight; room--) {
                long with = best[room - weight] + profit;
                if (with > best[room]) {
                    best[room] = with;
                    row[room] = true;
                }
            }
            improves[item] = row;
        }
        int room = capacity;
        for (int item = knapsack.size - 1; item >= 0; item--) {
            if (improves[item][room]) {
                knapsack.taken[item] = true;
                room -= Math.toIntExact(knapsack.weights[item]);
            }
        }
        return best[capacity];
    }
}
