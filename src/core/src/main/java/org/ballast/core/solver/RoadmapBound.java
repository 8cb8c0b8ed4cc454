package org.ballast.core.solver;

/**
 * An upper bound on the value of a roadmap, by Lagrangian relaxation: that an item stands only once, that it stands behind its
 * predecessors, that no skill is overbooked and that pillars get their minima is priced; what is left is one exact knapsack a
 * slot. The prices are improved by the volume algorithm (Barahona and Anbil 2000), whose averaged fillings also say how much
 * each item wants each slot.
 *
 * <p>Doubles, by addition, multiplication, division and comparison alone, so every machine finds the same bound.
 */
final class RoadmapBound {

    private static final double INITIAL_PACE = 0.5;
    private static final double MOST_NEW = 0.1;
    private static final int POOR_ROUNDS = 10;

    private final RoadmapRelaxation relaxation;
    private final boolean[] held;
    private final double dearestMinimum;

    /** Prices at the best bound, and those being tried. */
    private final double[] best;

    private final double[] tried;

    /** By how much the fillings break the priced rules, on average and now. */
    private final double[] average;

    private final double[] now;

    /** How much an item wants a slot: between 0 and 1, at {@code item * slots + slot}. */
    final double[] wish;

    private double bound = Double.POSITIVE_INFINITY;

    /**
     * A bound to improve.
     *
     * @param held items that have to be in the plan
     * @param valued whether the value is bounded; if not, the negative of the shortfall
     */
    RoadmapBound(RoadmapProblem problem, RoadmapArcs arcs, RoadmapWindows windows, boolean[] held, boolean valued) {
        this.held = held;
        relaxation = new RoadmapRelaxation(problem, arcs, windows, valued);
        dearestMinimum = valued ? Double.POSITIVE_INFINITY : 1;
        best = new double[relaxation.prices];
        tried = new double[relaxation.prices];
        average = new double[relaxation.prices];
        now = new double[relaxation.prices];
        wish = new double[problem.items * problem.slots];
    }

    /** The least bound found so far. */
    double bound() {
        return bound;
    }

    /** From now on the bound is for plans that miss the pillars' minima by no more than this. */
    void allow(long shortfall) {
        relaxation.allow(shortfall);
        if (bound < Double.POSITIVE_INFINITY) {
            bound = relaxation.evaluate(best);
        }
    }

    /** The prices of the best bound. */
    double[] prices() {
        return best.clone();
    }

    /** Begins again from prices, after the allowed pairs or what has to be in the plan changed. */
    void restart(double[] prices) {
        System.arraycopy(prices, 0, best, 0, best.length);
        bound = Double.POSITIVE_INFINITY;
        for (int item = 0; item < held.length; item++) {
            best[item] = held[item] || relaxation.isFree(item) ? best[item] : Math.max(0, best[item]);
        }
    }

    /** What each pair loses at the best bound, as {@link RoadmapRelaxation#losses} says. */
    double[] losses() {
        return relaxation.losses(best);
    }

    /** As {@link RoadmapRelaxation#list} at the best prices; if it comes to that, the bound is found again. */
    boolean list(double mostLoss) {
        boolean listed = relaxation.list(best, mostLoss);
        if (listed) {
            relaxation.cover(best, held);
            bound = Double.POSITIVE_INFINITY;
        }
        return listed;
    }

    /** Strikes fillings off the list that lose more at the best prices. */
    void strike(double mostLoss) {
        relaxation.strike(best, mostLoss);
    }

    /** The list of fillings. */
    SlotPatterns patterns() {
        return relaxation.patterns();
    }

    /** Improves the prices in so many rounds, or fewer if the bound comes down to what is known to be reached. */
    void improve(int rounds, double reached) {
        if (bound == Double.POSITIVE_INFINITY) {
            bound = relaxation.evaluate(best);
            relaxation.slopes(average);
            relaxation.addWish(wish, 1);
        }
        double pace = INITIAL_PACE;
        int poor = 0;
        for (int round = 0; round < rounds && bound > reached + 0.5; round++) {
            double length = squared(average);
            if (length < 1e-12) {
                return;
            }
            double step = pace * Math.max(bound - reached, bound * 1e-4) / length;
            for (int at = 0; at < tried.length; at++) {
                double row = rowScale(at);
                double price = best[at] + step * row * row * average[at];
                tried[at] = price < 0 && (at >= held.length || !held[at]) && !relaxation.isFree(at)
                        ? 0
                        : at >= relaxation.demandsAt ? Math.min(price, dearestMinimum) : price;
            }
            double value = relaxation.evaluate(tried);
            relaxation.slopes(now);
            double share = share(MOST_NEW);
            for (int at = 0; at < now.length; at++) {
                average[at] += share * (now[at] - average[at]);
            }
            relaxation.addWish(wish, share);
            if (value < bound - 1e-9) {
                System.arraycopy(tried, 0, best, 0, best.length);
                bound = value;
                poor = 0;
                pace = Math.min(2, pace * 1.1);
            } else if (++poor >= POOR_ROUNDS) {
                poor = 0;
                pace = Math.max(0.01, pace * 0.7);
            }
        }
    }

    /** How much of the new slope goes into the average: what makes it shortest, within limits. */
    private double share(double most) {
        double nowNow = 0;
        double nowOld = 0;
        double oldOld = 0;
        for (int at = 0; at < now.length; at++) {
            double row = rowScale(at);
            double a = now[at] * row;
            double b = average[at] * row;
            nowNow += a * a;
            nowOld += a * b;
            oldOld += b * b;
        }
        double below = nowNow - 2 * nowOld + oldOld;
        double ideal = below <= 0 ? most : (oldOld - nowOld) / below;
        return Math.max(most / 10, Math.min(most, ideal));
    }

    private double rowScale(int at) {
        return at >= relaxation.skillsAt ? relaxation.scale : 1;
    }

    private double squared(double[] slope) {
        double sum = 0;
        for (int at = 0; at < slope.length; at++) {
            double row = rowScale(at);
            sum += slope[at] * slope[at] * row * row;
        }
        return sum;
    }
}
