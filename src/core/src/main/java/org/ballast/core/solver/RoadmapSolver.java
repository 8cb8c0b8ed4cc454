package org.ballast.core.solver;

import java.util.Arrays;

/**
 * Finds a roadmap and says how good it is at least. Lagrangian relaxation gives the bound and says which pairs of item and slot
 * are worth a try; annealing finds the plan; small roadmaps are solved exactly. Deterministic: the same problem and limits have
 * the same plan on every machine.
 */
public final class RoadmapSolver {

    /** Shares of the moves, and the temperature each run begins with; those from scratch first. */
    private static final int[] FRESH_RUNS = {20, 20};

    private static final int[] LATER_RUNS = {15, 15, 15, 15};
    private static final int[] LATER_HEAT = {2, 4, 2, 4};
    private static final int FIRST_LOOK_MOVES = 20_000;
    private static final double NARROW = 0.02;
    private static final double CERTAIN = 1e-6;

    private final RoadmapProblem problem;
    private final RoadmapLimits limits;
    private final RoadmapProgress progress;
    private final RoadmapProof proof;
    private final RoadmapArcs arcs;
    private final RoadmapWindows windows;
    private final boolean[] held;
    private final RoadmapState state;
    private final RoadmapMoves moves;
    private final RoadmapAnnealing annealing;
    private final long heat;
    private int[] unkept = new int[0];
    private int done;

    private RoadmapSolver(RoadmapProblem problem, RoadmapLimits limits, RoadmapProgress progress, RoadmapProof proof) {
        this.problem = problem;
        this.limits = limits;
        this.progress = progress;
        this.proof = proof;
        arcs = new RoadmapArcs(problem);
        windows = new RoadmapWindows(problem, arcs);
        held = new boolean[problem.items];
        state = new RoadmapState(problem);
        Dice dice = new Dice(problem.fingerprint());
        moves = new RoadmapMoves(problem, arcs, windows, state, held, dice);
        hold();
        annealing = new RoadmapAnnealing(problem, windows, state, moves, held, dice);
        heat = meanWorth() / 4;
    }

    /** Finds a roadmap within the standard limits. */
    public static RoadmapPlan solve(RoadmapProblem problem) {
        return solve(problem, RoadmapLimits.standard(problem), RoadmapProgress.NONE);
    }

    /** Finds a roadmap within limits and reports on the way. */
    public static RoadmapPlan solve(RoadmapProblem problem, RoadmapLimits limits, RoadmapProgress progress) {
        return new RoadmapSolver(problem, limits, progress, RoadmapTree::search).run();
    }

    /** The same without the search that proves small ones, which the edition in the browser has no room for. */
    public static RoadmapPlan solveUnproven(RoadmapProblem problem, int rounds, int moves) {
        RoadmapLimits limits = new RoadmapLimits(rounds, moves, 0);
        return new RoadmapSolver(problem, limits, RoadmapProgress.NONE, RoadmapProof.NONE).run();
    }

    private RoadmapPlan run() {
        int[] start = state.slotOf.clone();
        takePrevious();
        annealing.run(simpleLosses(), Double.MAX_VALUE, Math.min(FIRST_LOOK_MOVES, limits.moves()), heat, heat / 64);
        RoadmapBound bound = new RoadmapBound(problem, arcs, windows, held, true);
        bound.allow(annealing.shortfall());
        bound.improve(limits.rounds() / 2, (double) annealing.value());
        boolean goOn = report(10, bound);
        for (int run = 0; run < FRESH_RUNS.length && goOn; run++) {
            state.load(start);
            goOn = anneal(bound, Double.MAX_VALUE, FRESH_RUNS[run], heat);
        }
        bound.allow(annealing.shortfall());
        bound.improve(limits.rounds() / 2, (double) annealing.value());
        for (int run = 0; run < LATER_RUNS.length && goOn; run++) {
            state.load(annealing.incumbent());
            goOn = anneal(bound, bound.bound() - annealing.value(), LATER_RUNS[run], heat / LATER_HEAT[run]);
        }
        long leastShortfall = leastShortfall();
        bound.allow(annealing.shortfall());
        double most = bound.bound();
        if (limits.nodes() > 0 && problem.loyalty == 0 && goOn) {
            long missed = annealing.shortfall();
            double proven = prove(true);
            most = annealing.shortfall() == missed ? Math.min(most, proven) : most;
        }
        state.load(annealing.incumbent());
        return new RoadmapPlan(state, unkept, published(most), leastShortfall);
    }

    private double prove(boolean valued) {
        return proof.search(problem, arcs, windows, moves, annealing, held, valued, limits.nodes());
    }

    private boolean anneal(RoadmapBound bound, double most, int percent, long hottest) {
        double narrow = annealing.shortfall() > 0
                ? Double.MAX_VALUE
                : Math.min(most, Math.max(8.0 * heat, Math.abs(bound.bound()) * NARROW));
        annealing.run(bound.losses(), narrow, (int) ((long) limits.moves() * percent / 100), hottest, heat / 64);
        return report(percent, bound);
    }

    private boolean report(int percent, RoadmapBound bound) {
        done += percent;
        return progress.goOn(Math.min(done, 100), annealing.value(), published(bound.bound()));
    }

    /** A value is whole, so the bound may be rounded down; the little that is added covers the rounding of doubles. */
    private static long published(double bound) {
        return (long) Math.floor(bound + CERTAIN + Math.abs(bound) * 1e-12);
    }

    /** Puts pinned items into their slots for good, those first that come first. */
    private void hold() {
        int[] lost = new int[problem.items];
        int count = 0;
        for (int item = 0; item < problem.items; item++) {
            int slot = problem.pinned[item];
            if (slot == RoadmapProblem.NOWHERE) {
                continue;
            }
            if (windows.allowed[item * problem.slots + slot] && moves.force(item, slot)) {
                held[item] = true;
                state.keep();
            } else {
                state.undo(0);
                lost[count++] = item;
            }
        }
        unkept = Arrays.copyOf(lost, count);
    }

    /** As much of the last plan as still holds. */
    private void takePrevious() {
        for (int item : windows.order) {
            int slot = problem.previous[item];
            if (slot != RoadmapProblem.NOWHERE
                    && state.slotOf[item] == RoadmapProblem.NOWHERE
                    && moves.mayStand(item, slot)) {
                state.move(item, slot);
            }
        }
        state.keep();
        annealing.remember();
    }

    /** Before there are prices, the less worth per effort an item has the more it loses. */
    private double[] simpleLosses() {
        double[] losses = new double[problem.items * problem.slots];
        for (int item = 0; item < problem.items; item++) {
            for (int slot = 0; slot < problem.slots; slot++) {
                int at = item * problem.slots + slot;
                losses[at] = windows.allowed[at]
                        ? -(double) problem.worth(item, slot) / (problem.effort[item] + 1)
                        : Double.POSITIVE_INFINITY;
            }
        }
        return losses;
    }

    private long leastShortfall() {
        if (annealing.shortfall() == 0) {
            return 0;
        }
        RoadmapBound least = new RoadmapBound(problem, arcs, windows, held, false);
        least.improve(limits.rounds(), (double) -annealing.shortfall());
        double most = least.bound();
        if (limits.nodes() > 0 && Math.ceil(-most - CERTAIN) < annealing.shortfall()) {
            most = Math.min(most, prove(false));
        }
        return Math.max(0, (long) Math.ceil(-most - CERTAIN));
    }

    private long meanWorth() {
        long sum = 0;
        for (int item : windows.order) {
            sum += problem.worth(item, windows.first[item]);
        }
        return Math.max(64, sum / Math.max(1, windows.order.length));
    }
}
