package org.ballast.core.solver;

import java.util.Arrays;

/**
 * Sorts items by profit per weight, the best first; among equals the lower index. Sorts by a rounded ratio and the index
 * packed into one long, then puts right what the rounding confused.
 */
final class EfficiencyOrder {

    private static final int MOST_SWAPS_PER_ITEM = 16;

    private final long[] profits;
    private final long[] weights;
    private final int[] order;

    private EfficiencyOrder(long[] profits, long[] weights, int[] order) {
        this.profits = profits;
        this.weights = weights;
        this.order = order;
    }

    /** The indices in order; profits and weights are above 0. */
    static int[] of(long[] profits, long[] weights) {
        int size = profits.length;
        int indexBits = Integer.SIZE - Integer.numberOfLeadingZeros(size);
        long indexMask = (1L << indexBits) - 1;
        long[] keys = new long[size];
        for (int item = 0; item < size; item++) {
            long ratio = Double.doubleToLongBits((double) profits[item] / weights[item]);
            keys[item] = ((Long.MAX_VALUE - ratio) & ~indexMask) | item;
        }
        Arrays.sort(keys);
        int[] order = new int[size];
        for (int place = 0; place < size; place++) {
            order[place] = (int) (keys[place] & indexMask);
        }
        EfficiencyOrder sorter = new EfficiencyOrder(profits, weights, order);
        if (!sorter.insertionSorted((long) MOST_SWAPS_PER_ITEM * size)) {
            sorter.mergeSort(new int[size], 0, size);
        }
        return order;
    }

    /** Sorts what is nearly sorted; gives up after too many swaps, leaving a permutation. */
    private boolean insertionSorted(long mostSwaps) {
        long swaps = 0;
        for (int place = 1; place < order.length; place++) {
            int item = order[place];
            int hole = place;
            while (hole > 0 && isBefore(item, order[hole - 1])) {
                order[hole] = order[hole - 1];
                hole--;
                swaps++;
            }
            order[hole] = item;
            if (swaps > mostSwaps) {
                return false;
            }
        }
        return true;
    }

    private void mergeSort(int[] spare, int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        mergeSort(spare, from, middle);
        mergeSort(spare, middle, to);
        System.arraycopy(order, from, spare, from, to - from);
        int left = from;
        int right = middle;
        for (int place = from; place < to; place++) {
            boolean takeRight = left == middle || (right < to && isBefore(spare[right], spare[left]));
            order[place] = takeRight ? spare[right++] : spare[left++];
        }
    }

    private boolean isBefore(int item, int other) {
        if (Products.less(profits[other], weights[item], profits[item], weights[other])) {
            return true;
        }
        return item < other && !Products.less(profits[item], weights[other], profits[other], weights[item]);
    }
}
