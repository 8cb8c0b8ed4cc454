package org.ballast.core.solver;

import java.util.Arrays;

/**
 * Bundles of items to choose for a budget: an item costs something once, however many bundles need it, and a bundle is worth
 * something only if all its items are in, with all the items that those need. This is the Next Release Problem (Bagnall,
 * Rayward-Smith and Whittley 2001), release planning with precedence and coupling, and the bonus for completing a key result.
 */
public final class BundleProblem {

    /** The most that a cost or a value may be. */
    public static final int LARGEST_NUMBER = 1_000_000;

    /** The most that all costs together, or all values together, may be. */
    public static final long LARGEST_SUM = 1_000_000_000L;

    final int[] cost;
    final int[][] needs;
    final int[] value;
    final int[][] direct;
    final long budget;

    /** Per bundle all the items that it takes, in rising order. */
    final int[][] closure;

    /**
     * A problem.
     *
     * @param cost per item, 0 to {@link #LARGEST_NUMBER}
     * @param needs per item the items that have to be in with it; circles are allowed and couple their items
     * @param value per bundle, 0 to {@link #LARGEST_NUMBER}
     * @param items per bundle the items it is made of
     * @param budget what the chosen items may cost together, at least 0
     * @throws IllegalArgumentException if a number is out of its range
     */
    public BundleProblem(int[] cost, int[][] needs, int[] value, int[][] items, long budget) {
        check(needs.length == cost.length && items.length == value.length && budget >= 0, "lengths");
        this.cost = cost.clone();
        this.needs = copy(needs, cost.length);
        this.value = value.clone();
        this.direct = copy(items, cost.length);
        this.budget = budget;
        checkSum(cost, "costs");
        checkSum(value, "values");
        closure = closures();
    }

    /** The number of bundles. */
    public int bundles() {
        return value.length;
    }

    /** What all the bundles together are worth. */
    long worth() {
        long sum = 0;
        for (int each : value) {
            sum += each;
        }
        return sum;
    }

    private int[][] closures() {
        int[][] closures = new int[value.length][];
        int[] seen = new int[cost.length];
        Arrays.fill(seen, -1);
        int[] open = new int[cost.length];
        for (int bundle = 0; bundle < value.length; bundle++) {
            int count = reach(direct[bundle], bundle, seen, open, 0);
            for (int done = 0; done < count; done++) {
                count = reach(needs[open[done]], bundle, seen, open, count);
            }
            closures[bundle] = Arrays.copyOf(open, count);
            Arrays.sort(closures[bundle]);
        }
        return closures;
    }

    private static int reach(int[] items, int mark, int[] seen, int[] open, int count) {
        int next = count;
        for (int item : items) {
            if (seen[item] != mark) {
                seen[item] = mark;
                open[next++] = item;
            }
        }
        return next;
    }

    private static int[][] copy(int[][] lists, int items) {
        int[][] copy = new int[lists.length][];
        for (int at = 0; at < lists.length; at++) {
            copy[at] = lists[at].clone();
            for (int item : copy[at]) {
                check(item >= 0 && item < items, "an item");
            }
        }
        return copy;
    }

    private static void checkSum(int[] numbers, String what) {
        long sum = 0;
        for (int number : numbers) {
            check(number >= 0 && number <= LARGEST_NUMBER, what);
            sum += number;
        }
        check(sum <= LARGEST_SUM, what);
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("not a choice of bundles: " + what);
        }
    }
}
