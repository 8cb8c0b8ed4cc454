package org.ballast.core.solver;

import java.util.Arrays;

/**
 * Every filling of each slot that a better roadmap could have: all that lose, at some prices, no more than what is left between
 * the bound and the best plan (as Baldacci, Christofides and Mingozzi 2008 list routes). Looking through such a list fills a slot
 * exactly, skills included, and a search tree has only to strike fillings off.
 */
final class SlotPatterns {

    /** So many fillings are kept over all slots, after so many steps at most; with more there is no list. */
    private static final int MOST_PATTERNS = 200_000;

    private static final int MOST_STEPS = 10_000_000;
    private static final int MOST_CELLS = 400_000;

    private final RoadmapProblem problem;
    private final RoadmapArcs arcs;
    private final int slots;
    private final int switchCost;

    /** Per filling: where its items begin, and what its contexts cost. */
    private int[] starts = new int[257];

    private int[] costs = new int[256];
    private int[] items = new int[1024];
    private int count;

    /** The fillings slot by slot: those of a slot begin at its place, and so many of them are not struck off. */
    private int[] order = new int[256];

    private final int[] firsts;
    private int[] left;

    private int[] offered = new int[0];
    private double[] profits = new double[0];
    private int offers;
    private double[][] opened = new double[0][];
    private double[][] fresh = new double[0][];
    private int width;
    private double least;
    private int steps;
    private int[] path = new int[0];
    private final int[] skillUsed;

    private final int[] best;

    /** If not valued, contexts cost nothing, as items are worth nothing. */
    SlotPatterns(RoadmapProblem problem, RoadmapArcs arcs, boolean valued) {
        this.problem = problem;
        this.arcs = arcs;
        slots = problem.slots;
        switchCost = valued && problem.contexts > 0 ? problem.switchCost : 0;
        best = new int[slots];
        firsts = new int[slots];
        left = new int[slots];
        skillUsed = new int[problem.skills];
    }

    /**
     * Lists the fillings of the next slot.
     *
     * @param candidates the items that may stand in it, by context
     * @param profit what each of them brings, which may be less than nothing
     * @param atLeast what a filling has to bring, less the cost of its contexts
     * @return false if there are too many
     */
    boolean list(int slot, int[] candidates, double[] profit, int size, double atLeast) {
        int rows = Math.min(problem.most[slot], size) + 1;
        width = problem.room[slot] + 1;
        if ((long) rows * width * (size + 1) > MOST_CELLS) {
            return false;
        }
        offered = candidates;
        profits = profit;
        offers = size;
        least = atLeast - (problem.freeContexts > 0 ? switchCost : 0);
        path = new int[rows];
        tables(rows * width);
        firsts[slot] = count;
        boolean listed = extend(slot, 0, 0, rows - 1, problem.room[slot], RoadmapProblem.NONE, 0);
        left[slot] = count - firsts[slot];
        return listed;
    }

    /** What the items from each on bring at most in the room that is left, skills aside: with their context paid for, and not. */
    private void tables(int size) {
        opened = new double[offers + 1][size];
        fresh = new double[offers + 1][size];
        for (int at = offers - 1; at >= 0; at--) {
            int item = offered[at];
            double cost = problem.context[item] == RoadmapProblem.NONE ? 0 : switchCost;
            boolean more = at + 1 < offers && problem.context[offered[at + 1]] == problem.context[item];
            double[] paid = more ? opened[at + 1] : fresh[at + 1];
            int effort = problem.effort[item];
            for (int cell = 0; cell < size; cell++) {
                int before = cell - width - effort;
                double taken =
                        cell % width < effort || before < 0 ? Double.NEGATIVE_INFINITY : paid[before] + profits[at];
                opened[at][cell] = Math.max(paid[cell], taken);
                fresh[at][cell] = Math.max(fresh[at + 1][cell], taken - cost);
            }
        }
    }

    private boolean extend(int slot, int from, double value, int tasks, int room, int context, int length) {
        for (int at = from; at < offers; at++) {
            int item = offered[at];
            int its = problem.context[item];
            boolean paid = its == context;
            if (++steps > MOST_STEPS) {
                return false;
            }
            if (value + (paid ? opened : fresh)[at][tasks * width + room] < least) {
                return true;
            }
            int effort = problem.effort[item];
            if (tasks > 0 && effort <= room && mayJoin(item, slot, length)) {
                path[length] = item;
                use(item, effort);
                double more = profits[at] - (paid || its == RoadmapProblem.NONE ? 0 : switchCost);
                boolean listed = extend(slot, at + 1, value + more, tasks - 1, room - effort, its, length + 1);
                use(item, -effort);
                if (!listed) {
                    return false;
                }
            }
        }
        return value < least || keep(length);
    }

    private void use(int item, int effort) {
        if (problem.skill[item] != RoadmapProblem.NONE) {
            skillUsed[problem.skill[item]] += effort;
        }
    }

    private boolean mayJoin(int item, int slot, int length) {
        int skill = problem.skill[item];
        if (skill != RoadmapProblem.NONE
                && skillUsed[skill] + problem.effort[item] > problem.skillRoom[skill * slots + slot]) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            if (arcs.apart(item, path[at])) {
                return false;
            }
        }
        return true;
    }

    private boolean keep(int length) {
        if (count == MOST_PATTERNS) {
            return false;
        }
        if (count == order.length) {
            order = Arrays.copyOf(order, count * 2);
            costs = Arrays.copyOf(costs, count * 2);
            starts = Arrays.copyOf(starts, count * 2 + 1);
        }
        int at = starts[count];
        if (at + length > items.length) {
            items = Arrays.copyOf(items, items.length * 2 + length);
        }
        int touched = 0;
        int context = RoadmapProblem.NONE;
        for (int step = 0; step < length; step++) {
            items[at + step] = path[step];
            touched += problem.context[path[step]] == context ? 0 : 1;
            context = problem.context[path[step]];
        }
        costs[count] = switchCost * Math.max(0, touched - problem.freeContexts);
        order[count] = count;
        starts[++count] = at + length;
        return true;
    }

    /** What the best of a slot's fillings brings; negative infinity if none is left. */
    double fill(int slot, double[] gain) {
        double most = Double.NEGATIVE_INFINITY;
        for (int at = firsts[slot]; at < firsts[slot] + left[slot]; at++) {
            double value = value(order[at], slot, gain);
            if (value > most) {
                most = value;
                best[slot] = order[at];
            }
        }
        return most;
    }

    /** Copies the items of the best filling. */
    int best(int slot, int[] into, int at) {
        int pattern = best[slot];
        int length = starts[pattern + 1] - starts[pattern];
        System.arraycopy(items, starts[pattern], into, at, length);
        return length;
    }

    private double value(int pattern, int slot, double[] gain) {
        double value = -costs[pattern];
        for (int at = starts[pattern]; at < starts[pattern + 1]; at++) {
            value += gain[items[at] * slots + slot];
        }
        return value;
    }

    /** Which pairs, at {@code item * slots + slot}, are in a filling that is left. */
    boolean[] pairs() {
        boolean[] pairs = new boolean[problem.items * slots];
        for (int slot = 0; slot < slots; slot++) {
            for (int at = firsts[slot]; at < firsts[slot] + left[slot]; at++) {
                for (int place = starts[order[at]]; place < starts[order[at] + 1]; place++) {
                    pairs[items[place] * slots + slot] = true;
                }
            }
        }
        return pairs;
    }

    /** Whether a slot has none left. */
    boolean isAnyEmpty() {
        for (int each : left) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    /** So many of a slot's fillings are left. */
    int left(int slot) {
        return left[slot];
    }

    /** The items of a slot's first filling that is left. */
    int[] only(int slot) {
        int pattern = order[firsts[slot]];
        return Arrays.copyOfRange(items, starts[pattern], starts[pattern + 1]);
    }

    /** Strikes off what loses more. */
    void strike(int slot, double[] gain, double mostLoss) {
        double most = fill(slot, gain);
        for (int at = firsts[slot] + left[slot] - 1; at >= firsts[slot]; at--) {
            if (most - value(order[at], slot, gain) > mostLoss) {
                strike(slot, at);
            }
        }
    }

    /** Strikes off what the domains forbid. */
    void strike(RoadmapDomains domains) {
        for (int slot = 0; slot < slots; slot++) {
            for (int at = firsts[slot] + left[slot] - 1; at >= firsts[slot]; at--) {
                int pattern = order[at];
                if (!domains.permit(slot, items, starts[pattern], starts[pattern + 1])) {
                    strike(slot, at);
                }
            }
        }
    }

    private void strike(int slot, int at) {
        int last = firsts[slot] + --left[slot];
        int pattern = order[at];
        order[at] = order[last];
        order[last] = pattern;
    }

    /** How many are left of each slot, to be given back with {@link #back}. */
    int[] mark() {
        return left.clone();
    }

    void back(int[] mark) {
        left = mark.clone();
    }
}
