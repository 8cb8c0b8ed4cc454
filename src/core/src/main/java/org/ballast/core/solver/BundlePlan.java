package org.ballast.core.solver;

/** Bundles that were chosen, and what is proven about them. */
public final class BundlePlan {

    private final boolean[] bundles;
    private final boolean[] items;
    private final long cost;
    private final long value;
    private final long bound;

    BundlePlan(BundleProblem problem, boolean[] chosen, long bound) {
        bundles = chosen.clone();
        items = new boolean[problem.cost.length];
        long costs = 0;
        long values = 0;
        for (int bundle = 0; bundle < bundles.length; bundle++) {
            if (bundles[bundle]) {
                values += problem.value[bundle];
                for (int item : problem.closure[bundle]) {
                    costs += items[item] ? 0 : problem.cost[item];
                    items[item] = true;
                }
            }
        }
        cost = costs;
        value = values;
        this.bound = Math.max(value, bound);
    }

    /** Whether a bundle was chosen. */
    public boolean hasBundle(int bundle) {
        return bundles[bundle];
    }

    /** Whether a chosen bundle needs an item. */
    public boolean hasItem(int item) {
        return items[item];
    }

    /** What the items cost. */
    public long cost() {
        return cost;
    }

    /** What the bundles are worth. */
    public long value() {
        return value;
    }

    /** No choice that keeps to the budget is worth more. */
    public long bound() {
        return bound;
    }

    /** Whether no better choice exists. */
    public boolean isProven() {
        return value == bound;
    }
}
