package org.ballast.core.solver;

import java.util.Arrays;

/**
 * The part of a knapsack that needs thought: profits above 0, weights from 1 to the capacity, not all of which fit. The
 * choice is written into it.
 */
final class PositiveKnapsack {

    /** Sums of weights and profits up to here leave room to add and subtract two of them. */
    private static final long LARGEST_SUM = 1L << 61;

    final int size;
    final long capacity;
    final boolean[] taken;
    private final long[] unsortedProfits;
    private final long[] unsortedWeights;
    private final long weightSum;

    /** By efficiency, the best first, once sorted; before that as given. */
    long[] profits;

    long[] weights;
    private int[] order = new int[0];

    private PositiveKnapsack(long[] profits, long[] weights, long capacity, long weightSum) {
        this.size = profits.length;
        this.unsortedProfits = profits;
        this.unsortedWeights = weights;
        this.profits = profits;
        this.weights = weights;
        this.capacity = capacity;
        this.weightSum = weightSum;
        this.taken = new boolean[size];
    }

    static PositiveKnapsack of(long[] profits, long[] weights, int count, long capacity, long weightSum) {
        return new PositiveKnapsack(Arrays.copyOf(profits, count), Arrays.copyOf(weights, count), capacity, weightSum);
    }

    /** From now on profits and weights are by efficiency. */
    void sort() {
        order = EfficiencyOrder.of(unsortedProfits, unsortedWeights);
        profits = new long[size];
        weights = new long[size];
        for (int place = 0; place < size; place++) {
            profits[place] = unsortedProfits[order[place]];
            weights[place] = unsortedWeights[order[place]];
        }
    }

    /** Takes the item at that place of the sorted ones. */
    void take(int place) {
        taken[order[place]] = true;
    }

    /** Whether sums of its weights or profits are near the limit of a long. */
    boolean isWide() {
        return weightSum > LARGEST_SUM || profitSum() > LARGEST_SUM;
    }

    /** Whether a sum of weights times a profit and a sum of profits times a weight fit into a long. */
    boolean hasSmallProducts() {
        long mostProfit = 0;
        long mostWeight = 0;
        for (int place = 0; place < size; place++) {
            mostProfit = Math.max(mostProfit, profits[place]);
            mostWeight = Math.max(mostWeight, weights[place]);
        }
        return Products.fit(2 * weightSum, mostProfit) && Products.fit(2 * profitSum(), mostWeight);
    }

    private long profitSum() {
        long sum = 0;
        for (long profit : profits) {
            sum += profit;
        }
        return sum;
    }
}
