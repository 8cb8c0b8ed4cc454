package org.ballast.core.solver;

import java.util.Arrays;

/**
 * The best filling of one slot by items with a profit each: a 0/1 knapsack in effort and number of tasks in which each context
 * that occurs costs something once. Exact dynamic program over both dimensions, context by context, as for the knapsack with
 * set-ups (Chajakis and Guignard 1994); a slot larger than {@link #MOST_CELLS} is relaxed to that many cells, so that the value
 * stays an upper bound. Reused from slot to slot.
 */
final class SlotKnapsack {

    /** A slot's effort is told apart in so many steps. */
    static final int MOST_CELLS = 400;

    /** So many tasks are counted; a slot that takes more is relaxed to any number. */
    static final int MOST_ROWS = 100;

    private static final int ROOT = -1;
    private static final int OPEN = -2;
    private static final int JOIN = -3;

    private final RoadmapProblem problem;
    private final double switchCost;
    private int width;
    private int rows;
    private boolean counted;
    private double[][] top = new double[0][];
    private int[] topCount = new int[0];
    private int[] topMost = new int[0];
    private int[] kept = new int[64];
    private int[] cells = new int[64];
    private int keptCount;
    private double[][] layers = new double[64][];
    private int[] steps = new int[64];
    private int[] bases = new int[64];
    private int layerCount;

    /** The items that the last filling took: the first {@link #takenCount} of them. */
    final int[] taken;

    int takenCount;

    /** If not valued, contexts cost nothing, as items are worth nothing. */
    SlotKnapsack(RoadmapProblem problem, boolean valued) {
        this.problem = problem;
        switchCost = valued && problem.contexts > 0 ? problem.switchCost : 0;
        taken = new int[problem.items];
    }

    /**
     * Fills a slot as well as possible.
     *
     * @param candidates items by context, those without one first
     * @param profit what an item brings, at the same place as in the candidates; of no use if not positive
     * @return the value of the filling, at least 0
     */
    double fill(int slot, int[] candidates, double[] profit, int count) {
        shape(slot, candidates, profit, count);
        keep(slot, candidates, profit, count);
        return solve(candidates, profit);
    }

    /** The value of the last filling had an item's effort and one task been taken from the slot before; negative infinity if it is too large. */
    double valueBeside(int slot, int item) {
        int cell = cellsOf(slot, item);
        if (cell >= width || (counted && rows < 2)) {
            return Double.NEGATIVE_INFINITY;
        }
        return layers[layerCount - 1][rows * width - 1 - cell - (counted ? width : 0)];
    }

    private void shape(int slot, int[] candidates, double[] profit, int count) {
        width = Math.min(problem.room[slot], MOST_CELLS) + 1;
        int smallest = width;
        for (int at = 0; at < count; at++) {
            if (profit[at] > 0) {
                smallest = Math.min(smallest, cellsOf(slot, candidates[at]));
            }
        }
        int most = problem.most[slot];
        counted = most <= MOST_ROWS && (smallest == 0 || most < (width - 1) / smallest);
        rows = counted ? most + 1 : 1;
        if (top.length < width) {
            top = new double[width][];
            topCount = new int[width];
            topMost = new int[width];
        }
        for (int cell = 0; cell < width; cell++) {
            int places = cell == 0 ? Integer.MAX_VALUE : (width - 1) / cell;
            places = Math.min(places, counted ? most : count);
            topMost[cell] = Math.min(places, count);
            if (top[cell] == null || top[cell].length < topMost[cell]) {
                top[cell] = new double[topMost[cell]];
            }
            topCount[cell] = 0;
        }
    }

    private int cellsOf(int slot, int item) {
        int room = problem.room[slot];
        return room <= MOST_CELLS ? problem.effort[item] : (int) ((long) problem.effort[item] * MOST_CELLS / room);
    }

    /** Leaves out what no best filling needs: items that as many others of their size outbid even if each paid a switch. */
    private void keep(int slot, int[] candidates, double[] profit, int count) {
        for (int at = 0; at < count; at++) {
            if (profit[at] > 0) {
                int cell = cellsOf(slot, candidates[at]);
                topCount[cell] = insert(top[cell], topCount[cell], topMost[cell], profit[at]);
            }
        }
        keptCount = 0;
        for (int at = 0; at < count; at++) {
            if (profit[at] > 0) {
                int cell = cellsOf(slot, candidates[at]);
                int most = topMost[cell];
                boolean outbid = topCount[cell] == most && (most == 0 || profit[at] < top[cell][most - 1] - switchCost);
                if (!outbid) {
                    if (keptCount == kept.length) {
                        kept = Arrays.copyOf(kept, keptCount * 2);
                        cells = Arrays.copyOf(cells, keptCount * 2);
                    }
                    kept[keptCount] = at;
                    cells[keptCount++] = cell;
                }
            }
        }
    }

    private static int insert(double[] tops, int filled, int most, double profit) {
        if (filled == most && (filled == 0 || profit <= tops[filled - 1])) {
            return filled;
        }
        int at = Math.min(filled, most - 1);
        while (at > 0 && tops[at - 1] < profit) {
            tops[at] = tops[at - 1];
            at--;
        }
        tops[at] = profit;
        return Math.min(filled + 1, most);
    }

    private double solve(int[] candidates, double[] profit) {
        int size = rows * width;
        layerCount = 0;
        Arrays.fill(push(ROOT, 0, size), 0, size, 0);
        int without = 0;
        int at = 0;
        while (at < keptCount) {
            int context = problem.context[candidates[kept[at]]];
            boolean charged = context != RoadmapProblem.NONE && switchCost > 0;
            int base = layerCount - 1;
            if (charged) {
                open(layers[base], layers[without], push(OPEN, base, size), size);
            }
            do {
                double[] before = layers[layerCount - 1];
                add(before, push(at, 0, size), cells[at], profit[kept[at]], size);
                at++;
            } while (at < keptCount && (switchCost == 0 || problem.context[candidates[kept[at]]] == context));
            if (charged) {
                double[] with = layers[layerCount - 1];
                join(layers[base], with, push(JOIN, base, size), size);
            } else {
                without = layerCount - 1;
            }
        }
        readBack(size - 1, without, candidates);
        return layers[layerCount - 1][size - 1];
    }

    private double[] push(int step, int base, int size) {
        if (layerCount == layers.length) {
            layers = Arrays.copyOf(layers, layerCount * 2);
            steps = Arrays.copyOf(steps, layerCount * 2);
            bases = Arrays.copyOf(bases, layerCount * 2);
        }
        if (layers[layerCount] == null || layers[layerCount].length < size) {
            layers[layerCount] = new double[size];
        }
        steps[layerCount] = step;
        bases[layerCount] = base;
        return layers[layerCount++];
    }

    private void open(double[] base, double[] without, double[] into, int size) {
        if (problem.freeContexts > 0) {
            for (int i = 0; i < size; i++) {
                into[i] = Math.max(base[i] - switchCost, without[i]);
            }
        } else {
            for (int i = 0; i < size; i++) {
                into[i] = base[i] - switchCost;
            }
        }
    }

    private void add(double[] before, double[] after, int cell, double profit, int size) {
        int first = counted ? width : 0;
        int back = first + cell;
        System.arraycopy(before, 0, after, 0, first);
        for (int row = first; row < size; row += width) {
            System.arraycopy(before, row, after, row, cell);
            for (int i = row + cell; i < row + width; i++) {
                after[i] = Math.max(before[i], before[i - back] + profit);
            }
        }
    }

    private static void join(double[] base, double[] with, double[] into, int size) {
        for (int i = 0; i < size; i++) {
            into[i] = Math.max(base[i], with[i]);
        }
    }

    private void readBack(int corner, int without, int[] candidates) {
        takenCount = 0;
        int cell = corner;
        int layer = layerCount - 1;
        while (layer > 0) {
            int step = steps[layer];
            double here = layers[layer][cell];
            if (step == JOIN) {
                layer = here == layers[bases[layer]][cell] ? bases[layer] : layer - 1;
            } else if (step == OPEN) {
                layer = problem.freeContexts > 0 && here == layers[without][cell] ? without : bases[layer];
            } else {
                if (here != layers[layer - 1][cell]) {
                    taken[takenCount++] = candidates[kept[step]];
                    cell -= (counted ? width : 0) + cells[step];
                }
                layer--;
            }
        }
    }
}
