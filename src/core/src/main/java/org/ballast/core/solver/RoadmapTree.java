package org.ballast.core.solver;

/**
 * Branch and bound over pairs of item and slot with the bound of {@link RoadmapBound} in each node, depth first. Pairs whose loss
 * is larger than what is left between a node's bound and the best plan are cut off at once. Ends with a proof or with the
 * number of nodes it may visit; then the largest bound of what it left open holds.
 */
final class RoadmapTree {

    private static final int ROUNDS_AT_ROOT = 600;
    private static final int ROUNDS = 30;
    private static final double CERTAIN = 1e-6;
    private static final double SURE = 1;

    private final RoadmapProblem problem;
    private final RoadmapState state;
    private final RoadmapMoves moves;
    private final RoadmapAnnealing best;
    private final RoadmapDomains domains;
    private final RoadmapBound bound;
    private final boolean valued;
    private final int[] order;
    private int nodes;

    RoadmapTree(
            RoadmapProblem problem,
            RoadmapArcs arcs,
            RoadmapWindows windows,
            RoadmapState state,
            RoadmapMoves moves,
            RoadmapAnnealing best,
            boolean[] held,
            boolean valued) {
        this.problem = problem;
        this.state = state;
        this.moves = moves;
        this.best = best;
        this.valued = valued;
        RoadmapWindows own = new RoadmapWindows(windows);
        boolean[] wanted = new boolean[problem.items];
        order = own.order;
        domains = new RoadmapDomains(problem, arcs, own.allowed, wanted);
        bound = new RoadmapBound(problem, arcs, own, wanted, valued);
        for (int item = 0; item < problem.items; item++) {
            if (held[item]) {
                domains.fix(item, problem.pinned[item]);
            }
        }
    }

    /** Searches so many nodes; the result bounds the value, or in the other kind of search the negative of the shortfall. */
    double search(int most) {
        nodes = most;
        if (valued) {
            bound.allow(best.shortfall());
        }
        bound.improve(ROUNDS_AT_ROOT, reached());
        return Math.max(reached(), most > 0 ? explore() : bound.bound());
    }

    private double reached() {
        return valued ? best.value() : -(double) best.shortfall();
    }

    /** What the plans below this node may reach at most, as far as that is more than what is known; its bound is up to date. */
    private double explore() {
        double here = bound.bound();
        if (isClosed(here)) {
            return Double.NEGATIVE_INFINITY;
        }
        if (nodes-- <= 0) {
            return here;
        }
        round();
        if (isClosed(here)) {
            return Double.NEGATIVE_INFINITY;
        }
        int mark = domains.mark();
        double[] losses = bound.losses();
        boolean possible = cutOff(losses, here - reached() - 1 + CERTAIN);
        int item = possible ? unsure() : -1;
        double open = Double.NEGATIVE_INFINITY;
        if (item >= 0) {
            double[] prices = bound.prices();
            boolean isIn = domains.held[item];
            int split = isIn ? split(item) : 0;
            boolean firstSide = isIn ? wishes(item, 0, split) >= 0.5 : wishes(item, 0, problem.slots) >= 0.5;
            for (int side = 0; side < 2; side++) {
                int before = domains.mark();
                boolean yes = firstSide == (side == 0);
                if (isIn ? domains.clear(item, yes ? split : 0, yes ? problem.slots : split) : decide(item, yes)) {
                    open = Math.max(open, child(prices));
                }
                domains.back(before);
            }
        }
        domains.back(mark);
        return open;
    }

    private double child(double[] prices) {
        bound.restart(prices);
        bound.improve(ROUNDS, reached());
        return explore();
    }

    private boolean isClosed(double here) {
        return here < reached() + 1 - CERTAIN - Math.abs(here) * 1e-12;
    }

    private boolean cutOff(double[] losses, double most) {
        for (int pair = 0; pair < losses.length; pair++) {
            if (losses[pair] > most
                    && domains.allowed[pair]
                    && !domains.clear(pair / problem.slots, pair % problem.slots)) {
                return false;
            }
        }
        return true;
    }

    private boolean decide(int item, boolean isIn) {
        return isIn ? domains.want(item) : domains.clear(item, 0, problem.slots);
    }

    /**
     * The item that the averaged fillings are least sure of: first whether it is in the plan, and only once that is settled for
     * all of them, where it stands. To forbid one slot of many alike would hardly move the bound.
     */
    private int unsure() {
        int choice = -1;
        double most = SURE;
        for (int item : order) {
            if (!domains.isSettled(item) && !domains.held[item]) {
                double wish = wishes(item, 0, problem.slots);
                double doubt = Math.min(wish, 1 - wish) * problem.value[item];
                if (doubt > most) {
                    choice = item;
                    most = doubt;
                }
            }
        }
        for (int at = 0; at < order.length && choice < 0; at++) {
            choice = !domains.isSettled(order[at]) && domains.held[order[at]] ? order[at] : -1;
        }
        for (int at = 0; at < order.length && choice < 0; at++) {
            choice = domains.isSettled(order[at]) ? -1 : order[at];
        }
        return choice;
    }

    private double wishes(int item, int from, int to) {
        double sum = 0;
        for (int slot = from; slot < to; slot++) {
            sum += bound.wish[item * problem.slots + slot];
        }
        return sum;
    }

    /** The slot that parts an item's wishes best, with some left on both sides. */
    private int split(int item) {
        int first = domains.first(item);
        int split = first + 1;
        int last = domains.last(item);
        double half = wishes(item, 0, problem.slots) / 2;
        while (split < last && wishes(item, 0, split) < half) {
            split++;
        }
        return split;
    }

    /** A plan that follows the wishes as long as the rules allow. */
    private void round() {
        state.clear();
        for (int pass = 0; pass < 3; pass++) {
            for (int item : order) {
                if (state.slotOf[item] == RoadmapProblem.NOWHERE) {
                    int slot = wished(item, pass == 0 ? 0.5 : pass == 1 ? 0.05 : 0);
                    if (slot != RoadmapProblem.NOWHERE) {
                        state.move(item, slot);
                    }
                }
            }
        }
        state.keep();
        best.rememberIfPinsHold();
    }

    private int wished(int item, double least) {
        int choice = RoadmapProblem.NOWHERE;
        double most = least;
        for (int slot = 0; slot < problem.slots; slot++) {
            int pair = item * problem.slots + slot;
            if (domains.allowed[pair]
                    && bound.wish[pair] >= most
                    && moves.mayStand(item, slot)
                    && (choice == RoadmapProblem.NOWHERE || bound.wish[pair] > most)) {
                choice = slot;
                most = bound.wish[pair];
            }
        }
        return choice;
    }
}
