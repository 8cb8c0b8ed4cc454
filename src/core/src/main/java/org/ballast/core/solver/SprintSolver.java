package org.ballast.core.solver;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the best plan of a sprint and proves it. First items are left out that no best plan has; then prices make the
 * bound small, and with it further items are left out; a search settles the rest; at last, among equally good plans, the
 * one with the smallest vector of indices is found. Every plan has passed {@link SprintCheck}.
 */
public final class SprintSolver {

    /** Nodes of one answer: with those a sprint of 10,000 items ends far below; an adversarial one within seconds. */
    public static final int STANDARD_NODES = 20_000;

    private static final int FIRST_ROUNDS = 8;
    private static final int SECOND_ROUNDS = 30;

    private final SprintProblem whole;
    private final SprintModel wholeModel;
    private int nodes;
    private boolean[] best = {};
    private long bestScore = SprintTables.IMPOSSIBLE;
    private boolean hasPlan;
    private long bound = SprintTables.IMPOSSIBLE;

    private SprintSolver(SprintProblem problem, int nodes) {
        this.whole = problem;
        this.wholeModel = new SprintModel(problem);
        this.nodes = nodes;
    }

    public static SprintAnswer solve(SprintProblem problem) {
        return solve(problem, STANDARD_NODES);
    }

    /** Solves within that many nodes of the search; the same number gives the same answer everywhere. */
    public static SprintAnswer solve(SprintProblem problem, int nodes) {
        SprintSolver solver = new SprintSolver(problem, nodes);
        boolean firstOfEquals = solver.run();
        return solver.answer(firstOfEquals);
    }

    private boolean run() {
        SprintState state = SprintState.beginning(wholeModel);
        if (!state.possible) {
            return true;
        }
        SprintReduction.apply(wholeModel, state);
        int[] items = notOut(state);
        SprintStage stage = SprintStage.first(wholeModel, whole, items, nodes);
        if (!stage.state.possible) {
            return true;
        }
        stage.tighten(FIRST_ROUNDS);
        stage = stage.smaller();
        stage.tighten(SECOND_ROUNDS);
        stage = stage.smaller();
        stage.search();
        hasPlan = stage.hasPlan();
        bound = stage.upperBound();
        bestScore = stage.bestScore();
        boolean first = true;
        if (hasPlan) {
            first = bestScore == bound && stage.findFirstOfEquals();
            best = stage.bestOf(whole.size());
        }
        return first;
    }

    private SprintAnswer answer(boolean firstOfEquals) {
        if (!hasPlan) {
            return new SprintAnswer(Optional.empty(), bound == SprintTables.IMPOSSIBLE, 0, firstOfEquals);
        }
        if (!SprintCheck.broken(whole, best).isEmpty()) {
            throw new IllegalStateException("a plan breaks " + SprintCheck.broken(whole, best));
        }
        long over = bound - bestScore;
        SprintPlan plan = SprintPlan.of(whole, best);
        return new SprintAnswer(
                Optional.of(plan), over <= 0, over <= 0 ? 0 : over / wholeModel.valueUnit + 1, firstOfEquals);
    }

    private static int[] notOut(SprintState state) {
        int[] items = new int[state.items.length];
        int count = 0;
        for (int item = 0; item < items.length; item++) {
            if (state.items[item] != SprintState.OUT) {
                items[count++] = item;
            }
        }
        return Arrays.copyOf(items, count);
    }
}
