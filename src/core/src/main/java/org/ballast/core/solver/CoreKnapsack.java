package org.ballast.core.solver;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The expanding core of Pisinger, "A minimal algorithm for the 0-1 knapsack problem", Operations Research 45 (1997), with
 * the states of Martello, Pisinger and Toth, "Dynamic programming and strong bounds for the 0-1 knapsack problem",
 * Management Science 45 (1999). It begins with the items that fit in order of efficiency (the break solution) and decides
 * about items ever farther from the break item, in turn adding one that is out and removing one that is in. A state that
 * another dominates, or whose bound is not above the best choice found, is dropped; when none is left, the best is proven.
 */
final class CoreKnapsack {

    private static final int BITS = 64;

    private final PositiveKnapsack knapsack;
    private final long[] profits;
    private final long[] weights;
    private final boolean small;
    private final SearchBudget budget;
    private final CoreHistory history = new CoreHistory();
    private final int[] merged;
    private CoreStates states = new CoreStates();
    private CoreStates next = new CoreStates();
    private int mergedCount;

    /** The first place that does not fit, and what is left when all before it are taken. */
    private int breakPlace;

    private long room;
    private long breakProfit;

    /** The places that would enter the core next. */
    private int left;

    private int right;

    /** The best choice found, as its difference from the break solution. */
    private long best;

    private long bestChanges;
    private int bestLink = CoreHistory.NONE;
    private int bestMerged;
    private int bestExtra = -1;
    private int bestLess = -1;

    /** No choice among the states that were dropped for want of room is better than that. */
    private long droppedBound;

    private long steps;

    CoreKnapsack(PositiveKnapsack knapsack, SearchBudget budget) {
        this.knapsack = knapsack;
        this.profits = knapsack.profits;
        this.weights = knapsack.weights;
        this.small = knapsack.hasSmallProducts();
        this.budget = budget;
        this.merged = new int[knapsack.size];
        this.steps = budget.steps();
    }

    /** Leaves the choice in the knapsack; returns what no choice can exceed. */
    long solve() {
        findBreak();
        long whole = upperBound(0, room);
        seedBest();
        states.count = 1;
        states.links[0] = CoreHistory.NONE;
        expand();
        takeBest();
        return breakProfit + Math.max(best, Math.min(whole, droppedBound));
    }

    private void findBreak() {
        room = knapsack.capacity;
        while (weights[breakPlace] <= room) {
            room -= weights[breakPlace];
            breakProfit += profits[breakPlace++];
        }
        left = breakPlace - 1;
        right = breakPlace;
    }

    /** One item more, or the break item for one that is in: cheap, and often nearly the best. */
    private void seedBest() {
        for (int place = breakPlace + 1; place < knapsack.size; place++) {
            if (weights[place] <= room && profits[place] > best) {
                best = profits[place];
                bestExtra = place;
            }
        }
        for (int place = 0; place < breakPlace; place++) {
            long gain = profits[breakPlace] - profits[place];
            if (gain > best && weights[breakPlace] - weights[place] <= room) {
                best = gain;
                bestExtra = breakPlace;
                bestLess = place;
            }
        }
    }

    private void expand() {
        while (states.count > 0 && (right < knapsack.size || left >= 0)) {
            if (right < knapsack.size) {
                int place = right++;
                if (mayImprove(profits[place], room - weights[place], breakPlace)) {
                    merge(place, weights[place], profits[place]);
                }
            }
            if (left >= 0) {
                int place = left--;
                if (mayImprove(-profits[place], room + weights[place], breakPlace)) {
                    merge(place, -weights[place], -profits[place]);
                }
            }
            if (steps < 0) {
                dropStates(0);
                return;
            }
        }
    }

    /** Adds to every state the one in which that item is changed, and drops what can no longer improve the best. */
    private void merge(int place, long weight, long profit) {
        if (mergedCount > 0 && mergedCount % BITS == 0) {
            remember();
        }
        if (states.count > budget.states() / 2) {
            dropStates(budget.states() / 4);
        }
        long bit = 1L << (mergedCount % BITS);
        merged[mergedCount++] = place;
        steps -= 2L * states.count;
        next.clear();
        next.ensureRoom(2 * states.count);
        long[] oldWeights = states.weights;
        long[] oldProfits = states.profits;
        int kept = 0;
        int changed = 0;
        long lastProfit = Long.MIN_VALUE;
        while (kept < states.count || changed < states.count) {
            boolean takeKept = changed == states.count
                    || (kept < states.count
                            && comesFirst(kept, oldWeights[changed] + weight, oldProfits[changed] + profit));
            int from = takeKept ? kept++ : changed++;
            long stateWeight = takeKept ? oldWeights[from] : oldWeights[from] + weight;
            long stateProfit = takeKept ? oldProfits[from] : oldProfits[from] + profit;
            if (stateProfit <= lastProfit) {
                continue;
            }
            lastProfit = stateProfit;
            long changes = takeKept ? states.changes[from] : states.changes[from] | bit;
            if (stateWeight <= room && stateProfit > best) {
                keepBest(stateProfit, changes, states.links[from]);
            }
            if (mayImprove(stateProfit, room - stateWeight)) {
                int to = next.count++;
                next.weights[to] = stateWeight;
                next.profits[to] = stateProfit;
                next.changes[to] = changes;
                next.links[to] = states.links[from];
            }
        }
        CoreStates done = states;
        states = next;
        next = done;
    }

    private boolean comesFirst(int state, long weight, long profit) {
        long stateWeight = states.weights[state];
        return stateWeight < weight || (stateWeight == weight && states.profits[state] >= profit);
    }

    private void keepBest(long profit, long changes, int link) {
        best = profit;
        bestChanges = changes;
        bestLink = link;
        bestMerged = mergedCount;
    }

    /** Whether what is still undecided could lift a state with that much room left, or lacking, above the best. */
    private boolean mayImprove(long profit, long slack) {
        if (slack >= 0) {
            return right < knapsack.size && mayImprove(profit, slack, right);
        }
        return left >= 0 && mayImprove(profit, slack, left);
    }

    /** Whether profit + slack × efficiency of that place, rounded down, is above the best. */
    private boolean mayImprove(long profit, long slack, int place) {
        long missing = best + 1 - profit;
        if (slack >= 0) {
            if (missing <= 0) {
                return true;
            }
            return small
                    ? slack * profits[place] >= missing * weights[place]
                    : !Products.less(slack, profits[place], missing, weights[place]);
        }
        if (missing > 0) {
            return false;
        }
        return small
                ? -slack * profits[place] <= -missing * weights[place]
                : !Products.less(-missing, weights[place], -slack, profits[place]);
    }

    private void remember() {
        if (history.size() + states.count > budget.states()) {
            bestLink = history.compact(states, bestLink);
            if (history.size() + states.count > 2 * budget.states()) {
                dropStates(budget.states() / 4);
                bestLink = history.compact(states, bestLink);
            }
        }
        history.absorb(states);
    }

    /** Keeps at most so many states, those with the highest bounds, and notes what the others might have reached. */
    private void dropStates(int most) {
        if (states.count <= most) {
            return;
        }
        long[] bounds = new long[states.count];
        for (int state = 0; state < states.count; state++) {
            bounds[state] = upperBound(states.profits[state], room - states.weights[state]);
        }
        long[] sorted = bounds.clone();
        Arrays.sort(sorted);
        long least = most == 0 ? Long.MAX_VALUE : sorted[states.count - most];
        int kept = 0;
        for (int state = 0; state < states.count; state++) {
            if (bounds[state] < least || kept == most) {
                droppedBound = Math.max(droppedBound, bounds[state]);
            } else {
                states.weights[kept] = states.weights[state];
                states.profits[kept] = states.profits[state];
                states.changes[kept] = states.changes[state];
                states.links[kept++] = states.links[state];
            }
        }
        states.count = kept;
    }

    private long upperBound(long profit, long slack) {
        int place = slack >= 0 ? right : left;
        if (place < 0 || place >= knapsack.size) {
            return profit;
        }
        BigInteger[] quotient = BigInteger.valueOf(slack)
                .multiply(BigInteger.valueOf(profits[place]))
                .divideAndRemainder(BigInteger.valueOf(weights[place]));
        long down = quotient[0].longValue() - (quotient[1].signum() < 0 ? 1 : 0);
        return profit + down;
    }

    private void takeBest() {
        boolean[] chosen = new boolean[knapsack.size];
        Arrays.fill(chosen, 0, breakPlace, true);
        if (bestMerged == 0) {
            if (bestExtra >= 0) {
                chosen[bestExtra] = true;
            }
            if (bestLess >= 0) {
                chosen[bestLess] = false;
            }
        } else {
            int segment = (bestMerged - 1) / BITS;
            change(chosen, segment, bestChanges);
            for (int entry = bestLink; entry != CoreHistory.NONE; entry = history.link(entry)) {
                change(chosen, --segment, history.changes(entry));
            }
        }
        for (int place = 0; place < chosen.length; place++) {
            if (chosen[place]) {
                knapsack.take(place);
            }
        }
    }

    private void change(boolean[] chosen, int segment, long changes) {
        for (long rest = changes; rest != 0; rest &= rest - 1) {
            int place = merged[segment * BITS + Long.numberOfTrailingZeros(rest)];
            chosen[place] = !chosen[place];
        }
    }
}
