package org.ballast.core.solver;

import java.util.Arrays;

/**
 * Which items are in a plan at all, so that the pillars get their minima in whole items: the exact counterpart of the fillings,
 * which the prices of items hold together. For pillars with one minimum each over all slots.
 */
final class PillarCover {

    private static final int MOST_EFFORT = 400;

    private final RoadmapProblem problem;
    private final boolean[] held;
    private final int[][] members;

    /** The best sum of prices that the items from each place on bring if they have to cover so much. */
    private final double[][][] best;

    private final int[] wanted;

    private final boolean[] isIn;

    PillarCover(RoadmapProblem problem, boolean[] held) {
        this.problem = problem;
        this.held = held;
        wanted = new int[problem.pillars];
        members = new int[problem.pillars][];
        best = new double[problem.pillars][][];
        isIn = new boolean[problem.items];
        for (int pillar = 0; pillar < problem.pillars; pillar++) {
            wanted[pillar] = problem.wanted[pillar];
            int[] its = new int[problem.items];
            int count = 0;
            for (int item = 0; item < problem.items; item++) {
                if (problem.pillar[item] == pillar && wanted[pillar] > 0) {
                    its[count++] = item;
                }
            }
            members[pillar] = Arrays.copyOf(its, count);
            best[pillar] = new double[count + 1][wanted[pillar] + 1];
        }
    }

    /** Whether the minima can be counted so. */
    static boolean canCount(RoadmapProblem problem, long allowance) {
        long sum = allowance;
        for (int each : problem.wanted) {
            sum += each;
        }
        return problem.wanted.length == problem.pillars && sum > 0 && sum <= MOST_EFFORT;
    }

    /** Lets the items' prices hold what the minima's did, from which place on these stand. */
    void takeOver(double[] prices, int minima) {
        for (int item = 0; item < problem.items; item++) {
            if (counts(item)) {
                prices[item] -= prices[minima + problem.pillar[item]] * problem.effort[item];
            }
        }
        Arrays.fill(prices, minima, prices.length, 0);
    }

    /** Whether an item counts toward a minimum. */
    boolean counts(int item) {
        return problem.pillar[item] != RoadmapProblem.NONE && wanted[problem.pillar[item]] > 0;
    }

    /** Whether the last value leaves an item out that counts. */
    boolean isOut(int item) {
        return counts(item) && !isIn[item];
    }

    /** The largest sum of the prices of items that miss the minima by no more than allowed; negative infinity if none do. */
    double value(double[] prices, RoadmapWindows windows, int allowance) {
        double[] sums = new double[allowance + 1];
        int[][] share = new int[problem.pillars][allowance + 1];
        for (int pillar = 0; pillar < problem.pillars; pillar++) {
            cover(pillar, prices, windows);
            double[] more = new double[allowance + 1];
            for (int all = 0; all <= allowance; all++) {
                more[all] = Double.NEGATIVE_INFINITY;
                for (int its = 0; its <= Math.min(all, wanted[pillar]); its++) {
                    double sum = sums[all - its] + best[pillar][0][wanted[pillar] - its];
                    if (sum > more[all]) {
                        more[all] = sum;
                        share[pillar][all] = its;
                    }
                }
            }
            sums = more;
        }
        int most = 0;
        for (int all = 1; all <= allowance; all++) {
            most = sums[all] > sums[most] ? all : most;
        }
        int left = most;
        for (int pillar = problem.pillars - 1; pillar >= 0; pillar--) {
            readBack(pillar, wanted[pillar] - share[pillar][left]);
            left -= share[pillar][left];
        }
        return sums[most];
    }

    private void cover(int pillar, double[] prices, RoadmapWindows windows) {
        double[][] sums = best[pillar];
        int count = members[pillar].length;
        Arrays.fill(sums[count], 1, sums[count].length, Double.NEGATIVE_INFINITY);
        for (int at = count - 1; at >= 0; at--) {
            int item = members[pillar][at];
            boolean possible = windows.isPossible(item);
            for (int need = 0; need <= wanted[pillar]; need++) {
                double without = held[item] ? Double.NEGATIVE_INFINITY : sums[at + 1][need];
                double with = possible
                        ? sums[at + 1][Math.max(0, need - problem.effort[item])] + prices[item]
                        : Double.NEGATIVE_INFINITY;
                sums[at][need] = Math.max(without, with);
            }
        }
    }

    private void readBack(int pillar, int start) {
        double[][] sums = best[pillar];
        int need = start;
        for (int at = 0; at < members[pillar].length; at++) {
            int item = members[pillar][at];
            isIn[item] = held[item] || sums[at][need] != sums[at + 1][need];
            need = isIn[item] ? Math.max(0, need - problem.effort[item]) : need;
        }
    }
}
