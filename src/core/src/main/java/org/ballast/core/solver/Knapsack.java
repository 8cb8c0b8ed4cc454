package org.ballast.core.solver;

import java.util.Arrays;

/**
 * A 0/1 knapsack: choose items so that their weights stay within the capacity and their profits add up to the most.
 * Immutable; holds copies of what it was given.
 */
public final class Knapsack {

    private final long[] profits;
    private final long[] weights;
    private final long capacity;

    /**
     * @param profits any numbers; all that are positive must add up to at most {@link Long#MAX_VALUE}. An item with a
     *     profit of zero or less is never worth taking
     * @param weights at least 0, as many as profits; their sum may be larger than a long
     * @param capacity at least 0
     * @throws IllegalArgumentException for anything else
     */
    public Knapsack(long[] profits, long[] weights, long capacity) {
        if (profits.length != weights.length) {
            throw new IllegalArgumentException(profits.length + " profits and " + weights.length + " weights");
        }
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity (" + capacity + ") must be 0 or more");
        }
        long sum = 0;
        for (int item = 0; item < profits.length; item++) {
            if (weights[item] < 0) {
                throw new IllegalArgumentException(
                        "weight of item " + item + " (" + weights[item] + ") must be 0 or more");
            }
            long profit = Math.max(0, profits[item]);
            if (profit > Long.MAX_VALUE - sum) {
                throw new IllegalArgumentException("the profits add up to more than a long holds");
            }
            sum += profit;
        }
        this.profits = profits.clone();
        this.weights = weights.clone();
        this.capacity = capacity;
    }

    public int size() {
        return profits.length;
    }

    public long profit(int item) {
        return profits[item];
    }

    public long weight(int item) {
        return weights[item];
    }

    public long capacity() {
        return capacity;
    }

    @Override
    public String toString() {
        return "Knapsack of " + capacity + ", profits " + Arrays.toString(profits) + ", weights "
                + Arrays.toString(weights);
    }
}
