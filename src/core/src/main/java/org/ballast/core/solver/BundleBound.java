package org.ballast.core.solver;

/**
 * The upper bound of a {@link BundleProblem} by a price on its budget: at a price, the best set of bundles is a maximum closure,
 * found as a minimum cut (Picard 1976); the best price is where the set that fits the budget and the one that does not are worth
 * the same (the breakpoints of Hochbaum and Queyranne 2003). Equals the bound of linear programming. All in whole numbers.
 */
final class BundleBound {

    private static final long UNLIMITED = Long.MAX_VALUE / 4;
    private static final int MOST_PRICES = 60;

    private final BundleProblem problem;
    private final MaximumFlow flow;
    private final int source;
    private final int sink;
    private final int[] bundleEdge;
    private final int[] itemEdge;
    private final boolean[] marks;

    /** Bundles that have to be in: 1, have to be out: -1, or are free: 0; and how many bundles that are in take an item. */
    final int[] decided;

    private final int[] taken;
    private long spent;
    private long earned;

    /** Bundles in the smallest and in the largest best set at the best price. */
    final boolean[] inner;

    final boolean[] outer;

    /** The price of the last bound: {@code priceValue} of value for {@code priceCost} of cost. */
    private long priceValue;

    private long priceCost = 1;
    private long total;

    BundleBound(BundleProblem problem) {
        this.problem = problem;
        int items = problem.cost.length;
        int bundles = problem.bundles();
        source = items + bundles;
        sink = source + 1;
        flow = new MaximumFlow(sink + 1, 4 * (items + bundles));
        bundleEdge = new int[bundles];
        itemEdge = new int[items];
        for (int bundle = 0; bundle < bundles; bundle++) {
            bundleEdge[bundle] = flow.edge(source, items + bundle);
            for (int item : problem.direct[bundle]) {
                flow.edge(items + bundle, item);
            }
        }
        for (int item = 0; item < items; item++) {
            itemEdge[item] = flow.edge(item, sink);
            for (int needed : problem.needs[item]) {
                flow.edge(item, needed);
            }
        }
        marks = new boolean[sink + 1];
        decided = new int[bundles];
        taken = new int[items];
        inner = new boolean[bundles];
        outer = new boolean[bundles];
    }

    /** Decides on a bundle: 1 for in, -1 for out, 0 to leave it open again. */
    void decide(int bundle, int verdict) {
        if (decided[bundle] == 1) {
            earned -= problem.value[bundle];
            for (int item : problem.closure[bundle]) {
                spent -= --taken[item] == 0 ? problem.cost[item] : 0;
            }
        }
        decided[bundle] = verdict;
        if (verdict == 1) {
            earned += problem.value[bundle];
            for (int item : problem.closure[bundle]) {
                spent += taken[item]++ == 0 ? problem.cost[item] : 0;
            }
        }
    }

    /** Whether what has to be in costs no more than the budget. */
    boolean fits() {
        return spent <= problem.budget;
    }

    /** What no choice can pass that keeps to what is decided and costs no more than the budget. */
    long bound() {
        long left = problem.budget - spent;
        long insideValue = 0;
        long insideCost = 0;
        price(0, 1);
        long outsideValue = value(outer);
        long outsideCost = cost(outer);
        if (outsideCost <= left) {
            System.arraycopy(outer, 0, inner, 0, inner.length);
            return earned + outsideValue;
        }
        for (int round = 0; round < MOST_PRICES; round++) {
            long best = price(outsideValue - insideValue, outsideCost - insideCost);
            long innerCost = cost(inner);
            long outerCost = cost(outer);
            boolean straddles = innerCost <= left && outerCost >= left;
            boolean same = best == priceCost * insideValue - priceValue * insideCost;
            if (straddles || same) {
                break;
            }
            if (innerCost > left) {
                outsideValue = value(inner);
                outsideCost = innerCost;
            } else {
                insideValue = value(outer);
                insideCost = outerCost;
            }
        }
        return atPrice(0);
    }

    /** The bound if a bundle had to be in: its items' costs that no flow has paid come on top. */
    long boundIfIn(int bundle) {
        long rest = 0;
        for (int item : problem.closure[bundle]) {
            rest += taken[item] > 0 ? 0 : flow.room[itemEdge[item]];
        }
        return atPrice(rest);
    }

    /** The bound if a bundle had to be out: what of its value no flow has used is lost. */
    long boundIfOut(int bundle) {
        return atPrice(flow.room[bundleEdge[bundle]]);
    }

    private long atPrice(long loss) {
        return earned + Math.floorDiv(total + priceValue * (problem.budget - spent) - loss, priceCost);
    }

    /** Finds the smallest and the largest best set at a price; the result is what they bring, times the price's cost. */
    private long price(long value, long cost) {
        priceValue = value;
        priceCost = cost;
        long all = 0;
        java.util.Arrays.fill(flow.room, 0);
        for (int bundle = 0; bundle < decided.length; bundle++) {
            long worth = decided[bundle] == 0 ? problem.value[bundle] * cost : 0;
            flow.room[bundleEdge[bundle]] = worth;
            all += worth;
            for (int at = 1; at <= problem.direct[bundle].length; at++) {
                flow.room[bundleEdge[bundle] + 2 * at] = UNLIMITED;
            }
        }
        for (int item = 0; item < itemEdge.length; item++) {
            flow.room[itemEdge[item]] = taken[item] > 0 ? 0 : problem.cost[item] * value;
            for (int at = 1; at <= problem.needs[item].length; at++) {
                flow.room[itemEdge[item] + 2 * at] = taken[item] > 0 ? 0 : UNLIMITED;
            }
        }
        total = all - flow.send(source, sink);
        int items = itemEdge.length;
        flow.reachedFrom(source, marks);
        for (int bundle = 0; bundle < decided.length; bundle++) {
            inner[bundle] = decided[bundle] == 0 && marks[items + bundle];
        }
        flow.reaching(sink, marks);
        for (int bundle = 0; bundle < decided.length; bundle++) {
            outer[bundle] = decided[bundle] == 0 && !marks[items + bundle];
        }
        return total;
    }

    private long value(boolean[] bundles) {
        long sum = 0;
        for (int bundle = 0; bundle < bundles.length; bundle++) {
            sum += bundles[bundle] ? problem.value[bundle] : 0;
        }
        return sum;
    }

    private long cost(boolean[] bundles) {
        boolean[] seen = new boolean[itemEdge.length];
        long sum = 0;
        for (int bundle = 0; bundle < bundles.length; bundle++) {
            if (bundles[bundle]) {
                for (int item : problem.closure[bundle]) {
                    sum += seen[item] || taken[item] > 0 ? 0 : problem.cost[item];
                    seen[item] = true;
                }
            }
        }
        return sum;
    }
}
