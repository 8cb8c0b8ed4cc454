package org.ballast.core.solver;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap without the rules that couple its slots: that an item stands only once, that it stands behind its predecessors, that
 * no skill is overbooked and that pillars get their minima has a price instead, and each slot is filled on its own. The prices
 * stand in one array: per item, per arc and slot, per skill and slot, per pillar's minimum.
 */
final class RoadmapRelaxation {

    private final RoadmapProblem problem;
    private final RoadmapArcs arcs;
    private final RoadmapWindows windows;
    private final SlotKnapsack knapsack;
    private SlotPatterns patterns;
    private boolean listed;
    private @Nullable PillarCover cover;
    private final int slots;
    private final boolean valued;
    private final int[] byContext;
    private final int[] candidates;
    private final double[] profits;
    private final double[] later;
    private final double[] gain;
    private final int[] placed;
    private final int[] placedBefore;
    private long allowance;

    /** Where the prices of arcs, skills and minima begin, and how many prices there are. */
    final int arcsAt;

    final int skillsAt;
    final int demandsAt;
    final int prices;

    /** One unit of a price that counts effort weighs this, so that all prices are of a size. */
    final double scale;

    /** If not valued, items are worth nothing and only the minima count. */
    RoadmapRelaxation(RoadmapProblem problem, RoadmapArcs arcs, RoadmapWindows windows, boolean valued) {
        this.problem = problem;
        this.arcs = arcs;
        this.windows = windows;
        this.valued = valued;
        knapsack = new SlotKnapsack(problem, valued);
        patterns = new SlotPatterns(problem, arcs, valued);
        slots = problem.slots;
        byContext = sortedByContext();
        candidates = new int[byContext.length];
        profits = new double[byContext.length];
        arcsAt = problem.items;
        skillsAt = arcsAt + problem.arcs * slots;
        demandsAt = skillsAt + problem.skills * slots;
        prices = demandsAt + problem.wanted.length;
        later = new double[problem.arcs * slots];
        gain = new double[problem.items * slots];
        placed = new int[problem.items * slots];
        placedBefore = new int[slots + 1];
        scale = 1.0 / meanEffort();
    }

    /** From now on the values hold for plans that miss the pillars' minima by no more than this. */
    void allow(long shortfall) {
        allowance = shortfall;
    }

    /** What the fillings at these prices bring at most; afterwards {@link #slopes} and {@link #addWish} know the fillings. */
    double evaluate(double[] prices) {
        gains(prices);
        double sum = 0;
        int count = 0;
        for (int slot = 0; slot < slots; slot++) {
            placedBefore[slot] = count;
            sum += fill(slot);
            if (listed) {
                count += patterns.best(slot, placed, count);
            } else {
                System.arraycopy(knapsack.taken, 0, placed, count, knapsack.takenCount);
                count += knapsack.takenCount;
            }
        }
        placedBefore[slots] = count;
        for (int at = 0; at < arcsAt; at++) {
            sum += isFree(at) ? 0 : prices[at];
        }
        if (cover != null) {
            sum += cover.value(prices, windows, (int) allowance);
        }
        for (int at = skillsAt; at < demandsAt; at++) {
            sum += prices[at] * problem.skillRoom[at - skillsAt];
        }
        double dearest = 0;
        for (int at = demandsAt; at < prices.length; at++) {
            sum -= prices[at] * problem.wanted[at - demandsAt];
            dearest = Math.max(dearest, prices[at]);
        }
        return sum + dearest * allowance;
    }

    private double fill(int slot) {
        return listed ? patterns.fill(slot, gain) : knapsack.fill(slot, candidates, profits, offer(slot, 0));
    }

    private int offer(int slot, double above) {
        int offered = 0;
        for (int item : byContext) {
            double profit = gain[item * slots + slot];
            if (profit > above && windows.allowed[item * slots + slot]) {
                candidates[offered] = item;
                profits[offered++] = profit;
            }
        }
        return offered;
    }

    /** From now on slots are filled from a list of all fillings that lose no more at these prices, if they are not too many. */
    boolean list(double[] prices, double mostLoss) {
        patterns = new SlotPatterns(problem, arcs, valued);
        gains(prices);
        for (int slot = 0; slot < slots; slot++) {
            double value = fill(slot);
            int offered = offer(slot, Double.NEGATIVE_INFINITY);
            if (!patterns.list(slot, candidates, profits, offered, value - mostLoss)) {
                patterns = new SlotPatterns(problem, arcs, valued);
                return false;
            }
        }
        listed = true;
        return true;
    }

    /** Strikes off the list what loses more at these prices. */
    void strike(double[] prices, double mostLoss) {
        gains(prices);
        for (int slot = 0; slot < slots; slot++) {
            patterns.strike(slot, gain, mostLoss);
        }
    }

    /** The list; empty before {@link #list}. */
    SlotPatterns patterns() {
        return patterns;
    }

    private void gains(double[] prices) {
        for (int arc = 0; arc < problem.arcs; arc++) {
            double sum = 0;
            for (int slot = slots - 1; slot >= 0; slot--) {
                sum += prices[arcsAt + arc * slots + slot];
                later[arc * slots + slot] = sum;
            }
        }
        for (int item : byContext) {
            int effort = problem.effort[item];
            int skill = problem.skill[item];
            int pillar = problem.pillar[item];
            for (int slot = 0; slot < slots; slot++) {
                double profit = valued ? problem.worth(item, slot) : 0;
                profit -= prices[item];
                if (skill != RoadmapProblem.NONE) {
                    profit -= prices[skillsAt + skill * slots + slot] * effort;
                }
                if (pillar != RoadmapProblem.NONE) {
                    profit += prices[demandsAt + problem.demand(item, slot)] * effort;
                }
                gain[item * slots + slot] = profit;
            }
        }
        for (int arc = 0; arc < problem.arcs; arc++) {
            int before = problem.predecessor[arc] * slots;
            int behind = problem.successor[arc] * slots;
            int lag = problem.lag[arc];
            for (int slot = 0; slot < slots; slot++) {
                gain[behind + slot] -= later[arc * slots + slot];
                if (slot + lag < slots) {
                    gain[before + slot] += later[arc * slots + slot + lag];
                }
            }
        }
    }

    /** Whether the price of an item may be negative, because the pillars may need it. */
    boolean isFree(int at) {
        return cover != null && at < arcsAt && cover.counts(at);
    }

    /** From now on the pillars are covered by whole items, if they can be; changes the prices so that no bound is lost. */
    void cover(double[] prices, boolean[] held) {
        if (valued && PillarCover.canCount(problem, allowance)) {
            cover = new PillarCover(problem, held);
            cover.takeOver(prices, demandsAt);
        }
    }

    /** By how much the fillings break each priced rule; negative where they stay below it. */
    void slopes(double[] slope) {
        for (int at = 0; at < arcsAt; at++) {
            slope[at] = cover != null && cover.isOut(at) ? 0 : -1;
        }
        Arrays.fill(slope, arcsAt, skillsAt, 0);
        for (int at = skillsAt; at < demandsAt; at++) {
            slope[at] = -problem.skillRoom[at - skillsAt];
        }
        for (int at = demandsAt; at < slope.length; at++) {
            slope[at] = cover != null ? 0 : problem.wanted[at - demandsAt];
        }
        for (int slot = 0; slot < slots; slot++) {
            for (int at = placedBefore[slot]; at < placedBefore[slot + 1]; at++) {
                int item = placed[at];
                int effort = problem.effort[item];
                slope[item]++;
                if (problem.skill[item] != RoadmapProblem.NONE) {
                    slope[skillsAt + problem.skill[item] * slots + slot] += effort;
                }
                if (problem.pillar[item] != RoadmapProblem.NONE && cover == null) {
                    slope[demandsAt + problem.demand(item, slot)] -= effort;
                }
                arcSlopes(slope, item, slot);
            }
        }
    }

    private void arcSlopes(double[] slope, int item, int slot) {
        for (int at = arcs.firstIn[item]; at < arcs.firstIn[item + 1]; at++) {
            int row = arcsAt + arcs.arcsIn[at] * slots;
            for (int later = slot; later < slots; later++) {
                slope[row + later]++;
            }
        }
        for (int at = arcs.firstOut[item]; at < arcs.firstOut[item + 1]; at++) {
            int arc = arcs.arcsOut[at];
            int row = arcsAt + arc * slots;
            for (int later = slot + problem.lag[arc]; later < slots; later++) {
                slope[row + later]--;
            }
        }
    }

    /**
     * By how much the bound falls, at least, if an item has to stand in a slot, at {@code item * slots + slot}; infinite where it
     * may not. A pair whose loss is larger than the distance from the bound to a known plan is in no better plan.
     */
    double[] losses(double[] prices) {
        double[] losses = new double[problem.items * slots];
        Arrays.fill(losses, Double.POSITIVE_INFINITY);
        gains(prices);
        for (int slot = 0; slot < slots; slot++) {
            double value = fill(slot);
            for (int item : byContext) {
                int at = item * slots + slot;
                if (windows.allowed[at]) {
                    losses[at] = value - knapsack.valueBeside(slot, item) - gain[at];
                }
            }
        }
        return losses;
    }

    /** Lets an average of fillings, at {@code item * slots + slot}, take in a share of this one. */
    void addWish(double[] wish, double share) {
        for (int at = 0; at < wish.length; at++) {
            wish[at] *= 1 - share;
        }
        for (int slot = 0; slot < slots; slot++) {
            for (int at = placedBefore[slot]; at < placedBefore[slot + 1]; at++) {
                wish[placed[at] * slots + slot] += share;
            }
        }
    }

    private int[] sortedByContext() {
        int[] next = new int[problem.contexts + 2];
        for (int item : windows.order) {
            next[problem.context[item] + 2]++;
        }
        for (int at = 1; at < next.length; at++) {
            next[at] += next[at - 1];
        }
        int[] sorted = new int[windows.order.length];
        for (int item = 0; item < problem.items; item++) {
            if (windows.first[item] < slots) {
                sorted[next[problem.context[item] + 1]++] = item;
            }
        }
        return sorted;
    }

    private double meanEffort() {
        double sum = 1;
        for (int item : windows.order) {
            sum += problem.effort[item];
        }
        return sum / (windows.order.length + 1);
    }
}
