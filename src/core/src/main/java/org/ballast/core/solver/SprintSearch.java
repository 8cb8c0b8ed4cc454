package org.ballast.core.solver;

/**
 * Best first over decisions about one item or one context at a time, pruned by the relaxation: branch and bound after
 * Land and Doig, with the bound of Geoffrion's Lagrangian relaxation. Keeps the best plan that it comes across.
 */
final class SprintSearch {

    private final SprintModel model;
    private final SprintRelaxation relaxation;
    private final SprintBranching branching;
    private final SprintBuilder builder;
    private final SprintState state;
    private final SprintNodes nodes = new SprintNodes();
    private boolean[] best;
    private long bestScore = SprintTables.IMPOSSIBLE;
    private boolean hasPlan;
    private int nodesLeft;

    /** No plan that was given up for want of nodes is better than that. */
    private long givenUp = SprintTables.IMPOSSIBLE;

    SprintSearch(SprintModel model, SprintRelaxation relaxation, int nodesLeft) {
        this.model = model;
        this.relaxation = relaxation;
        this.branching = new SprintBranching(model, relaxation);
        this.builder = new SprintBuilder(model);
        this.state = new SprintState(model);
        this.best = new boolean[model.size];
        this.nodesLeft = nodesLeft;
    }

    boolean[] best() {
        return best;
    }

    boolean hasPlan() {
        return hasPlan;
    }

    long bestScore() {
        return bestScore;
    }

    int nodesLeft() {
        return nodesLeft;
    }

    /** What no plan can exceed, after a search. */
    long upperBound() {
        return Math.max(bestScore, givenUp);
    }

    /** Offers a plan that may be the best so far; it is looked at, not trusted. */
    void offer(boolean[] taken) {
        if (SprintCheck.broken(model.problem, taken).isEmpty()) {
            keepIfBetter(taken, model.score(taken));
        }
    }

    /** Only plans with at least that score are of interest from now on. */
    void demand(long score) {
        bestScore = score - 1;
        hasPlan = false;
    }

    /** Looks at all plans that the beginning leads to. */
    void search(SprintState beginning, boolean anyPlanWillDo) {
        nodes.clear();
        state.copyFrom(beginning);
        evaluate(SprintNodes.NO_PARENT, SprintNodes.NOTHING);
        while (!nodes.isEmpty() && !(anyPlanWillDo && hasPlan)) {
            int node = nodes.takeBest();
            if (nodes.bound(node) <= bestScore) {
                return;
            }
            if (nodesLeft <= 0) {
                givenUp = Math.max(givenUp, nodes.bound(node));
                return;
            }
            int decision = nodes.nextDecision(node);
            branch(beginning, node, SprintNodes.yes(decision));
            branch(beginning, node, SprintNodes.no(decision));
        }
    }

    private void branch(SprintState beginning, int parent, int decision) {
        state.copyFrom(beginning);
        nodes.replay(parent, state);
        SprintNodes.apply(decision, state);
        evaluate(parent, decision);
    }

    private void evaluate(int parent, int decision) {
        nodesLeft--;
        if (!state.possible) {
            return;
        }
        long bound = relaxation.bound(state);
        if (bound <= bestScore) {
            return;
        }
        boolean[] taken = state.taken();
        for (int item = 0; item < taken.length; item++) {
            taken[item] |= relaxation.chosen[item];
        }
        long score = SprintTables.IMPOSSIBLE;
        if (branching.isPlan(taken)) {
            score = model.score(taken);
            keepIfBetter(taken, score);
        } else {
            offer(builder.build(state, relaxation.chosen));
        }
        if (bound <= bestScore || score == bound) {
            return;
        }
        int next = branching.next(state, taken);
        if (next != SprintNodes.NOTHING) {
            nodes.add(parent, decision, bound, next);
        }
    }

    private void keepIfBetter(boolean[] taken, long score) {
        if (score > bestScore) {
            bestScore = score;
            best = taken.clone();
            hasPlan = true;
        }
    }
}
