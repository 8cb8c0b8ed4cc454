package org.ballast.core.solver;

import java.util.Arrays;

/**
 * Finds items that no best plan has: what they need does not fit, or so many others are at least as good in every respect
 * that one of them would always be there to take their place. Leaves them out of the state.
 */
final class SprintReduction {

    private final SprintModel model;
    private final SprintState state;
    private final int[] marks;
    private final int[] queue;
    private int[] byWorth = {};

    private SprintReduction(SprintModel model, SprintState state) {
        this.model = model;
        this.state = state;
        this.marks = new int[model.size];
        this.queue = new int[model.size];
    }

    static void apply(SprintModel model, SprintState state) {
        SprintReduction reduction = new SprintReduction(model, state);
        reduction.leaveWhatNeedsTooMuch();
        reduction.byWorth = reduction.freeByWorth();
        reduction.leaveDominated(true);
        reduction.leaveDominated(false);
    }

    private void leaveWhatNeedsTooMuch() {
        for (int item = 0; item < model.size; item++) {
            if (state.items[item] == SprintState.FREE
                    && (!state.canBeIn(item) || (model.problem.needs[item].length > 0 && !closureFits(item)))) {
                state.exclude(item);
            }
        }
    }

    private boolean closureFits(int first) {
        int effort = 0;
        int head = 0;
        int tail = 0;
        queue[tail++] = first;
        marks[first] = first + 1;
        while (head < tail) {
            int item = queue[head++];
            if (state.items[item] == SprintState.OUT) {
                return false;
            }
            if (state.items[item] == SprintState.FREE) {
                effort += model.problem.efforts[item];
            }
            if (effort > state.capacity || tail > model.most) {
                return false;
            }
            for (int needed : model.problem.needs[item]) {
                if (marks[needed] != first + 1) {
                    marks[needed] = first + 1;
                    queue[tail++] = needed;
                }
            }
        }
        return true;
    }

    /**
     * Compares items of one kind: same skill, person, pillar, and either the same context, or any context with the cost of
     * a context in between.
     */
    private void leaveDominated(boolean sameContext) {
        int[] kinds = kinds(sameContext);
        int[] order = sorted(byWorth, kinds);
        long[] better = new long[state.capacity + 1];
        int[] betterCount = new int[state.capacity + 1];
        int ahead = 0;
        for (int place = 0; place < order.length; place++) {
            int item = order[place];
            if (place == 0 || kinds[item] != kinds[order[place - 1]]) {
                Arrays.fill(better, 0);
                Arrays.fill(betterCount, 0);
                ahead = place;
            }
            while (ahead < place && (sameContext || beatsByAContext(order[ahead], item))) {
                note(order[ahead++], better, betterCount);
            }
            if (state.items[item] != SprintState.FREE || model.neededBy[item].length > 0) {
                continue;
            }
            int effort = model.problem.efforts[item];
            if (better[effort] + effort > state.capacity || betterCount[effort] >= state.tasks) {
                state.exclude(item);
            }
        }
    }

    private boolean beatsByAContext(int better, int item) {
        return model.problem.values[better] > model.problem.values[item] + model.problem.contextCost;
    }

    /** Counts an item that can stand in for any other: it needs nothing and keeps nobody out. */
    private void note(int item, long[] better, int[] betterCount) {
        if (state.items[item] != SprintState.FREE
                || model.problem.needs[item].length > 0
                || model.problem.initiatives[item] >= 0) {
            return;
        }
        int effort = model.problem.efforts[item];
        for (int size = effort; size < better.length; size++) {
            better[size] += effort;
            betterCount[size]++;
        }
    }

    /** Free items in the order of their worth, the best first; among equals the lower index. */
    private int[] freeByWorth() {
        int[] free = new int[model.size];
        int[] ranks = new int[model.size];
        int count = 0;
        for (int item = 0; item < model.size; item++) {
            ranks[item] =
                    2 * (SprintProblem.MOST_VALUE - model.problem.values[item]) + (model.problem.before[item] ? 0 : 1);
            if (state.items[item] == SprintState.FREE) {
                free[count++] = item;
            }
        }
        return sorted(Arrays.copyOf(free, count), ranks);
    }

    /** Counting sort: the items by those keys, equal ones in the order in which they came. */
    private static int[] sorted(int[] items, int[] keys) {
        if (items.length == 0) {
            return items;
        }
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int item : items) {
            least = Math.min(least, keys[item]);
            most = Math.max(most, keys[item]);
        }
        int[] ends = new int[most - least + 1];
        for (int item : items) {
            ends[keys[item] - least]++;
        }
        for (int key = 1; key < ends.length; key++) {
            ends[key] += ends[key - 1];
        }
        int[] sorted = new int[items.length];
        for (int place = items.length - 1; place >= 0; place--) {
            sorted[--ends[keys[items[place]] - least]] = items[place];
        }
        return sorted;
    }

    /** Equal numbers for free items of one kind, from 0. */
    private int[] kinds(boolean sameContext) {
        SprintProblem problem = model.problem;
        int[] kinds = new int[model.size];
        refine(kinds, problem.skills);
        refine(kinds, problem.people);
        if (sameContext) {
            refine(kinds, problem.contexts);
        }
        int[] pillars = new int[model.size];
        int[] efforts = new int[model.size];
        for (int item = 0; item < model.size; item++) {
            int pillar = problem.pillars[item];
            boolean counts = pillar >= 0 && problem.pillarMinima[pillar] > 0;
            pillars[item] = counts ? pillar : SprintProblem.NONE;
            efforts[item] = counts ? problem.efforts[item] : SprintProblem.NONE;
        }
        refine(kinds, pillars);
        refine(kinds, efforts);
        return kinds;
    }

    /** Splits kinds of items that differ in something; numbers them anew, without gaps. */
    private void refine(int[] kinds, int[] by) {
        int[] shifted = new int[model.size];
        boolean anyDiffers = false;
        for (int item : byWorth) {
            shifted[item] = by[item] + 1;
            anyDiffers |= by[item] != by[byWorth[0]];
        }
        if (!anyDiffers) {
            return;
        }
        int[] order = sorted(sorted(byWorth, shifted), kinds);
        int[] numbers = new int[model.size];
        int number = 0;
        for (int place = 0; place < order.length; place++) {
            int item = order[place];
            if (place > 0 && (kinds[item] != kinds[order[place - 1]] || by[item] != by[order[place - 1]])) {
                number++;
            }
            numbers[item] = number;
        }
        for (int item : order) {
            kinds[item] = numbers[item];
        }
    }
}
