package org.ballast.core.solver;

/**
 * Sees when two settled slots of the same room would be worth more if they swapped their items, whatever stands behind them; then
 * no best plan has them so. Without it a search would try the same sets in every order.
 */
final class RoadmapSwaps {

    private final RoadmapProblem problem;
    private final RoadmapArcs arcs;
    private final RoadmapWindows windows;
    private final RoadmapDomains domains;

    RoadmapSwaps(RoadmapProblem problem, RoadmapArcs arcs, RoadmapWindows windows, RoadmapDomains domains) {
        this.problem = problem;
        this.arcs = arcs;
        this.windows = windows;
        this.domains = domains;
    }

    /** Whether a swap makes any plan better in which the slots before this one hold their only fillings, all placed. */
    boolean anyBetter(SlotPatterns patterns, int open) {
        for (int later = 1; later < open; later++) {
            int[] its = patterns.only(later);
            for (int sooner = 0; sooner < later; sooner++) {
                int[] there = patterns.only(sooner);
                if (isAlike(sooner, later)
                        && value(its) > value(there)
                        && mayLeave(there, sooner, later)
                        && mayCome(its, sooner)) {
                    return true;
                }
            }
        }
        return false;
    }

    private long value(int[] items) {
        long sum = 0;
        for (int item : items) {
            sum += problem.value[item];
        }
        return sum;
    }

    /** Whether what fits into one slot fits into the other, and is worth more in the first. */
    private boolean isAlike(int sooner, int later) {
        boolean alike = problem.weight[sooner] > problem.weight[later]
                && problem.room[sooner] == problem.room[later]
                && problem.most[sooner] == problem.most[later]
                && problem.period[sooner] == problem.period[later];
        for (int skill = 0; skill < problem.skills && alike; skill++) {
            int at = skill * problem.slots;
            alike = problem.skillRoom[at + sooner] == problem.skillRoom[at + later];
        }
        return alike;
    }

    /** What is not placed yet will stand behind the later slot. */
    private boolean mayLeave(int[] items, int from, int to) {
        for (int item : items) {
            if (!windows.allowed[item * problem.slots + to]) {
                return false;
            }
            for (int at = arcs.firstOut[item]; at < arcs.firstOut[item + 1]; at++) {
                int arc = arcs.arcsOut[at];
                int behind = problem.successor[arc];
                int lag = problem.lag[arc];
                int its = domains.first(behind);
                if (domains.isPlaced(behind) ? its != from && its < to + lag : lag > 1) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean mayCome(int[] items, int to) {
        for (int item : items) {
            if (!windows.allowed[item * problem.slots + to]) {
                return false;
            }
            int from = domains.first(item);
            for (int at = arcs.firstIn[item]; at < arcs.firstIn[item + 1]; at++) {
                int arc = arcs.arcsIn[at];
                int its = domains.first(problem.predecessor[arc]);
                if (its != from && (its == to || its + problem.lag[arc] > to)) {
                    return false;
                }
            }
        }
        return true;
    }
}
