package org.ballast.core.solver;

import java.util.Arrays;

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983) over the steps of {@link RoadmapMoves}, led by the losses that the
 * bound's prices give each pair of item and slot. It remembers the best plan over all its runs.
 */
final class RoadmapAnnealing {

    private static final int MOVES_PER_TEMPERATURE = 500;
    private static final int DRAWS = 5;
    private static final int WANTED_PER_SLOT = 40;

    private final RoadmapProblem problem;
    private final RoadmapState state;
    private final Dice dice;
    private final boolean[] held;
    private final RoadmapMoves steps;
    private final RoadmapWindows windows;
    private final int[] incumbent;
    private long incumbentMerit = Long.MIN_VALUE;
    private long incumbentShortfall = Long.MAX_VALUE;
    private long incumbentValue;

    RoadmapAnnealing(
            RoadmapProblem problem,
            RoadmapWindows windows,
            RoadmapState state,
            RoadmapMoves steps,
            boolean[] held,
            Dice dice) {
        this.held = held;
        this.problem = problem;
        this.windows = windows;
        this.state = state;
        this.steps = steps;
        this.dice = dice;
        incumbent = state.slotOf.clone();
        remember();
    }

    int[] incumbent() {
        return incumbent;
    }

    long value() {
        return incumbentValue;
    }

    long shortfall() {
        return incumbentShortfall;
    }

    /** Takes the state's plan for the best if it is: less shortfall, or as much and more merit. */
    void remember() {
        if (state.shortfall < incumbentShortfall
                || (state.shortfall == incumbentShortfall && state.merit() > incumbentMerit)) {
            System.arraycopy(state.slotOf, 0, incumbent, 0, incumbent.length);
            incumbentMerit = state.merit();
            incumbentShortfall = state.shortfall;
            incumbentValue = state.value;
        }
    }

    /** The same, unless an item that was pinned is not in its place. */
    void rememberIfPinsHold() {
        for (int item = 0; item < incumbent.length; item++) {
            if (held[item] && state.slotOf[item] != problem.pinned[item]) {
                return;
            }
        }
        remember();
    }

    /**
     * Anneals from the state's plan.
     *
     * @param losses what the bound loses by each pair at least; pairs that lose more than {@code most} are left alone
     * @param hottest the temperature to begin with, in the unit of the value; it falls to {@code coldest}
     */
    void run(double[] losses, double most, int moves, long hottest, long coldest) {
        int[] pairs = pairs(losses, most);
        if (pairs.length == 0 || moves <= 0) {
            return;
        }
        steps.want(wantedBySlot(losses));
        int levels = Math.max(1, moves / MOVES_PER_TEMPERATURE);
        long score = state.score();
        for (int level = 0; level < levels; level++) {
            long temperature = temperature(hottest, coldest, level, levels);
            for (int move = 0; move < MOVES_PER_TEMPERATURE; move++) {
                int pair = pairs[dice.below(pairs.length)];
                for (int draw = 1; draw < DRAWS; draw++) {
                    int other = pairs[dice.below(pairs.length)];
                    pair = losses[other] < losses[pair] ? other : pair;
                }
                if (steps.step(pair / problem.slots, pair % problem.slots)) {
                    long change = state.score() - score;
                    if (change >= 0 || change + dice.patience(temperature) >= 0) {
                        state.keep();
                        score += change;
                        remember();
                        continue;
                    }
                }
                state.undo(0);
            }
        }
    }

    /** Falls geometrically, by squaring and whole numbers alone: halved so often, and in between along a straight line. */
    private static long temperature(long hottest, long coldest, int level, int levels) {
        long hot = Math.max(1, hottest);
        int halvings = 0;
        while (hot >> halvings > Math.max(1, coldest)) {
            halvings++;
        }
        long place = (long) level * halvings;
        int whole = (int) (place / levels);
        long rest = place % levels;
        long here = hot >> whole;
        return here - here * rest / (2L * levels);
    }

    private static int[] pairs(double[] losses, double most) {
        int[] pairs = new int[losses.length];
        int count = 0;
        for (int pair = 0; pair < losses.length; pair++) {
            if (losses[pair] <= most) {
                pairs[count++] = pair;
            }
        }
        return Arrays.copyOf(pairs, count);
    }

    /** For each slot the items that lose the least there, best first. */
    private int[][] wantedBySlot(double[] losses) {
        int[][] wanted = new int[problem.slots][];
        int[] best = new int[WANTED_PER_SLOT];
        for (int slot = 0; slot < problem.slots; slot++) {
            int count = 0;
            for (int item : windows.order) {
                double loss = losses[item * problem.slots + slot];
                boolean full = count == WANTED_PER_SLOT;
                if (loss < Double.POSITIVE_INFINITY
                        && (!full || loss < losses[best[count - 1] * problem.slots + slot])) {
                    int at = full ? count - 1 : count++;
                    while (at > 0 && losses[best[at - 1] * problem.slots + slot] > loss) {
                        best[at] = best[at - 1];
                        at--;
                    }
                    best[at] = item;
                }
            }
            wanted[slot] = Arrays.copyOf(best, count);
        }
        return wanted;
    }
}
