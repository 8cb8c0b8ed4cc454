package org.ballast.core.solver;

/**
 * Chosen bundles, with cost and value up to date: to add or drop one takes as many steps as it has items.
 */
final class BundleChoice {

    final BundleProblem problem;
    final boolean[] chosen;
    private final int[] uses;
    long cost;
    long value;

    BundleChoice(BundleProblem problem) {
        this.problem = problem;
        chosen = new boolean[problem.bundles()];
        uses = new int[problem.cost.length];
    }

    /** What a bundle that is not chosen would add to the cost. */
    long price(int bundle) {
        long sum = 0;
        for (int item : problem.closure[bundle]) {
            sum += uses[item] == 0 ? problem.cost[item] : 0;
        }
        return sum;
    }

    /** What dropping a chosen bundle would save. */
    long saving(int bundle) {
        long sum = 0;
        for (int item : problem.closure[bundle]) {
            sum += uses[item] == 1 ? problem.cost[item] : 0;
        }
        return sum;
    }

    void add(int bundle) {
        chosen[bundle] = true;
        value += problem.value[bundle];
        for (int item : problem.closure[bundle]) {
            cost += uses[item]++ == 0 ? problem.cost[item] : 0;
        }
    }

    void drop(int bundle) {
        chosen[bundle] = false;
        value -= problem.value[bundle];
        for (int item : problem.closure[bundle]) {
            cost -= --uses[item] == 0 ? problem.cost[item] : 0;
        }
    }

    void set(int bundle, boolean in) {
        if (chosen[bundle] != in) {
            if (in) {
                add(bundle);
            } else {
                drop(bundle);
            }
        }
    }
}
