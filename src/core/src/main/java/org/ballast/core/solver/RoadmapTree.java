package org.ballast.core.solver;

/**
 * The exact search of small roadmaps: branch and bound, depth first, over whether an item stands in the first slot that is not
 * settled. Each node has the bound of {@link RoadmapBound} over the fillings of {@link SlotPatterns} that are left, and fillings
 * that lose more than what is left between its bound and the best plan are struck off at once. Ends with a proof or with the
 * number of nodes it may visit; then the largest bound of what it left open holds. Where the fillings are too many to be
 * listed there is no search.
 */
final class RoadmapTree {

    private static final int ROUNDS_AT_ROOT = 600;
    private static final int ROUNDS_AGAIN = 500;
    private static final int MOST_AGAIN = 8;
    private static final int ROUNDS = 15;
    private static final int HOPELESS = -1;
    private static final double CERTAIN = 1e-6;

    private final RoadmapProblem problem;
    private final RoadmapState state;
    private final RoadmapMoves moves;
    private final RoadmapAnnealing best;
    private final RoadmapDomains domains;
    private final RoadmapSwaps swaps;
    private final RoadmapBound bound;
    private final boolean valued;
    private final int[] order;
    private int nodes;

    /** As {@link RoadmapProof#search}. */
    static double search(
            RoadmapProblem problem,
            RoadmapArcs arcs,
            RoadmapWindows windows,
            RoadmapMoves moves,
            RoadmapAnnealing best,
            boolean[] held,
            boolean valued,
            int nodes) {
        return new RoadmapTree(problem, arcs, windows, moves, best, held, valued).search(nodes);
    }

    private RoadmapTree(
            RoadmapProblem problem,
            RoadmapArcs arcs,
            RoadmapWindows windows,
            RoadmapMoves moves,
            RoadmapAnnealing best,
            boolean[] held,
            boolean valued) {
        this.problem = problem;
        state = moves.state();
        this.moves = moves;
        this.best = best;
        this.valued = valued;
        RoadmapWindows own = new RoadmapWindows(windows);
        boolean[] wanted = new boolean[problem.items];
        order = own.order;
        domains = new RoadmapDomains(problem, arcs, own.allowed, wanted);
        swaps = new RoadmapSwaps(problem, arcs, windows, domains);
        bound = new RoadmapBound(problem, arcs, own, wanted, valued);
        for (int item = 0; item < problem.items; item++) {
            if (held[item]) {
                domains.fix(item, problem.pinned[item]);
            }
        }
    }

    /** Searches so many nodes; the result bounds the value, or in the other kind of search the negative of the shortfall. */
    private double search(int most) {
        nodes = most;
        if (valued) {
            bound.allow(best.shortfall());
        }
        bound.improve(ROUNDS_AT_ROOT, reached());
        boolean searches = most > 0 && !isClosed(bound.bound()) && bound.list(left(bound.bound()));
        if (searches) {
            tighten();
        }
        return Math.max(reached(), searches ? explore() : bound.bound());
    }

    /** The shorter the list the tighter the bound, and the other way round, as long as that is worth the rounds. */
    private void tighten() {
        double before = Double.POSITIVE_INFINITY;
        bound.improve(ROUNDS_AGAIN, reached());
        for (int again = 0; again < MOST_AGAIN && before - bound.bound() > left(bound.bound()) / 500; again++) {
            before = bound.bound();
            bound.strike(left(before));
            bound.improve(ROUNDS_AGAIN, reached());
        }
    }

    private double reached() {
        return valued ? best.value() : -(double) best.shortfall();
    }

    /** What a plan may lose and still be better than the best one. */
    private double left(double here) {
        return here - reached() - 1 + CERTAIN;
    }

    private boolean isClosed(double here) {
        return here < reached() + 1 - CERTAIN - Math.abs(here) * 1e-12;
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
        int mark = domains.mark();
        int[] fillings = bound.patterns().mark();
        bound.strike(left(here));
        int slot = cutOff() ? settle() : HOPELESS;
        double open = Double.NEGATIVE_INFINITY;
        if (slot == problem.slots) {
            finish();
        } else if (slot != HOPELESS && !swaps.anyBetter(bound.patterns(), slot)) {
            open = branch(slot);
        }
        domains.back(mark);
        bound.patterns().back(fillings);
        return open;
    }

    private double branch(int slot) {
        int item = unsure(slot);
        double[] prices = bound.prices();
        boolean first = bound.wish[item * problem.slots + slot] >= 0.5;
        double open = Double.NEGATIVE_INFINITY;
        for (int side = 0; side < 2; side++) {
            int mark = domains.mark();
            if (first == (side == 0) ? domains.fix(item, slot) : domains.clear(item, slot)) {
                open = Math.max(open, child(prices));
            }
            domains.back(mark);
        }
        return open;
    }

    private double child(double[] prices) {
        int[] fillings = bound.patterns().mark();
        bound.patterns().strike(domains);
        bound.restart(prices);
        bound.improve(ROUNDS, reached());
        double open = explore();
        bound.patterns().back(fillings);
        return open;
    }

    /** Pairs that are in no filling any more are forbidden; false if nothing can come of that. */
    private boolean cutOff() {
        boolean[] taken = bound.patterns().pairs();
        for (int pair = 0; pair < taken.length; pair++) {
            if (!taken[pair] && domains.allowed[pair] && !domains.clear(pair / problem.slots, pair % problem.slots)) {
                return false;
            }
        }
        bound.patterns().strike(domains);
        return true;
    }

    /** Takes the only filling of each slot up to the first that has several, and says which that is. */
    private int settle() {
        SlotPatterns patterns = bound.patterns();
        int slot = 0;
        while (slot < problem.slots && patterns.left(slot) == 1) {
            int mark = domains.mark();
            if (!domains.fill(slot, patterns.only(slot))) {
                return HOPELESS;
            }
            if (domains.mark() > mark) {
                patterns.strike(domains);
            }
            slot++;
        }
        return patterns.isAnyEmpty() ? HOPELESS : slot;
    }

    /** The item of which the averaged fillings say least whether it stands in a slot. */
    private int unsure(int slot) {
        int choice = RoadmapProblem.NONE;
        double most = -1;
        for (int item : order) {
            int pair = item * problem.slots + slot;
            double doubt = Math.min(bound.wish[pair], 1 - bound.wish[pair]);
            if (domains.allowed[pair] && !domains.isSettled(item) && doubt > most) {
                choice = item;
                most = doubt;
            }
        }
        return choice;
    }

    /** The plan that is left. */
    private void finish() {
        state.clear();
        for (int item : order) {
            if (domains.isPlaced(item)) {
                if (!moves.mayStand(item, domains.first(item))) {
                    return;
                }
                state.move(item, domains.first(item));
            }
        }
        state.keep();
        best.rememberIfPinsHold();
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
