package org.ballast.core.solver;

import java.math.BigInteger;

/**
 * Depth first, taking before leaving, for numbers whose sums do not fit into a long: it only ever subtracts weights from
 * what room is left. Prunes with Dantzig's bound.
 */
final class DeepKnapsack {

    private final PositiveKnapsack knapsack;
    private final boolean[] now;
    private boolean[] best;
    private long bestProfit;
    private long profit;
    private long room;
    private long steps;

    private DeepKnapsack(PositiveKnapsack knapsack, SearchBudget budget) {
        this.knapsack = knapsack;
        this.now = new boolean[knapsack.size];
        this.best = now.clone();
        this.room = knapsack.capacity;
        this.steps = budget.steps();
    }

    static long solve(PositiveKnapsack knapsack, SearchBudget budget) {
        DeepKnapsack search = new DeepKnapsack(knapsack, budget);
        boolean finished = search.search();
        for (int place = 0; place < knapsack.size; place++) {
            if (search.best[place]) {
                knapsack.take(place);
            }
        }
        return finished ? search.bestProfit : search.dantzigBound();
    }

    private boolean search() {
        int place = 0;
        while (true) {
            while (place < knapsack.size && canImprove(place)) {
                if (--steps < 0) {
                    keepBest();
                    return false;
                }
                if (knapsack.weights[place] <= room) {
                    take(place, true);
                }
                place++;
            }
            keepBest();
            place = lastTakenBefore(place);
            if (place < 0) {
                return true;
            }
            take(place, false);
            place++;
        }
    }

    private void keepBest() {
        if (profit > bestProfit) {
            bestProfit = profit;
            best = now.clone();
        }
    }

    private void take(int place, boolean taken) {
        now[place] = taken;
        profit += taken ? knapsack.profits[place] : -knapsack.profits[place];
        room += taken ? -knapsack.weights[place] : knapsack.weights[place];
    }

    /** Whether profit + room × efficiency, rounded down, may exceed the best. */
    private boolean canImprove(int place) {
        long missing = bestProfit - profit;
        return missing < 0 || !Products.less(room, knapsack.profits[place], knapsack.weights[place], missing + 1);
    }

    private int lastTakenBefore(int place) {
        int last = place - 1;
        while (last >= 0 && !now[last]) {
            last--;
        }
        return last;
    }

    private long dantzigBound() {
        long sum = 0;
        long left = knapsack.capacity;
        for (int place = 0; place < knapsack.size; place++) {
            long weight = knapsack.weights[place];
            if (weight > left) {
                return sum
                        + BigInteger.valueOf(left)
                                .multiply(BigInteger.valueOf(knapsack.profits[place]))
                                .divide(BigInteger.valueOf(weight))
                                .longValue();
            }
            sum += knapsack.profits[place];
            left -= weight;
        }
        return sum;
    }
}
