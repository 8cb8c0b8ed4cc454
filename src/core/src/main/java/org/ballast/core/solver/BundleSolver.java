package org.ballast.core.solver;

import java.util.Arrays;

/**
 * Chooses bundles for a budget: the bound of {@link BundleBound} and what it leaves open, a search for a good choice among that,
 * and branch and bound with the same bound, best side first. Stops after so many nodes and then says what is left.
 */
public final class BundleSolver {

    private static final int MOVES = 60_000;
    private static final int MOST_ITEM_STEPS = 20_000_000;

    private final BundleProblem problem;
    private final BundleBound bound;
    private final BundleSearch search;
    private int nodes;

    private BundleSolver(BundleProblem problem, int nodes) {
        this.problem = problem;
        this.nodes = nodes;
        bound = new BundleBound(problem);
        search = new BundleSearch(problem);
    }

    /** Chooses with at most so many nodes of branch and bound; 2,000 take a second or two on the largest published problems. */
    public static BundlePlan solve(BundleProblem problem, int nodes) {
        return new BundleSolver(problem, nodes).run();
    }

    private BundlePlan run() {
        long here = bound.bound();
        search.fillUp(bound.inner);
        search.anneal(open(here), moves(), heat());
        search.anneal(open(here), moves(), heat() / 4);
        long most = explore(here);
        return new BundlePlan(problem, search.best, Math.max(most, search.bestValue));
    }

    private int moves() {
        long steps = 1;
        for (int[] items : problem.closure) {
            steps += items.length;
        }
        long each = 8 * (steps / Math.max(1, problem.bundles()) + 1);
        return (int) Math.max(1000, Math.min(MOVES, MOST_ITEM_STEPS / each));
    }

    private long heat() {
        return problem.worth() / Math.max(1, problem.bundles()) / 4 + 1;
    }

    /** The bundles that a better choice may have in and may have out. */
    private int[] open(long here) {
        int[] open = new int[problem.bundles()];
        int count = 0;
        for (int bundle = 0; bundle < open.length; bundle++) {
            if (bound.decided[bundle] == 0
                    && here > search.bestValue
                    && bound.boundIfIn(bundle) > search.bestValue - 1
                    && bound.boundIfOut(bundle) > search.bestValue - 1) {
                open[count++] = bundle;
            }
        }
        return Arrays.copyOf(open, count);
    }

    /** What the choices below this node may reach, as far as it is more than what is known; its bound is up to date. */
    private long explore(long here) {
        if (here <= search.bestValue) {
            return 0;
        }
        if (nodes-- <= 0) {
            return here;
        }
        int[] settled = settle();
        long most = 0;
        long now = bound.bound();
        round();
        if (bound.fits() && now > search.bestValue) {
            int bundle = branch();
            if (bundle >= 0) {
                for (int verdict = 1; verdict >= -1; verdict -= 2) {
                    bound.decide(bundle, verdict);
                    if (bound.fits()) {
                        most = Math.max(most, explore(bound.bound()));
                    }
                    bound.decide(bundle, 0);
                }
            }
        }
        for (int bundle : settled) {
            bound.decide(bundle, 0);
        }
        return most;
    }

    /** Decides on all bundles of which only one side can lead to a better choice. */
    private int[] settle() {
        int[] sides = new int[problem.bundles()];
        int[] settled = new int[problem.bundles()];
        int count = 0;
        for (int bundle = 0; bundle < settled.length; bundle++) {
            if (bound.decided[bundle] == 0) {
                boolean notIn = bound.boundIfIn(bundle) <= search.bestValue;
                boolean notOut = bound.boundIfOut(bundle) <= search.bestValue;
                sides[bundle] = notIn ? -1 : notOut ? 1 : 0;
            }
        }
        for (int bundle = 0; bundle < settled.length; bundle++) {
            if (sides[bundle] != 0) {
                bound.decide(bundle, sides[bundle]);
                settled[count++] = bundle;
            }
        }
        return Arrays.copyOf(settled, count);
    }

    private void round() {
        if (!bound.fits()) {
            return;
        }
        boolean[] start = new boolean[problem.bundles()];
        for (int bundle = 0; bundle < start.length; bundle++) {
            start[bundle] = bound.inner[bundle] || bound.decided[bundle] == 1;
        }
        search.fillUp(start);
    }

    /** The dearest of the bundles that the two best sets disagree about. */
    private int branch() {
        int choice = -1;
        for (int bundle = 0; bundle < problem.bundles(); bundle++) {
            if (bound.decided[bundle] == 0
                    && bound.outer[bundle]
                    && !bound.inner[bundle]
                    && (choice < 0 || problem.value[bundle] > problem.value[choice])) {
                choice = bundle;
            }
        }
        return choice;
    }
}
