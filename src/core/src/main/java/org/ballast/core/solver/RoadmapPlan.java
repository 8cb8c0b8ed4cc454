package org.ballast.core.solver;

import java.util.Arrays;

/** A roadmap that was found, and what is proven about it. */
public final class RoadmapPlan {

    private final int[] slotOf;
    private final int[] unkept;
    private final long value;
    private final long shortfall;
    private final long bound;
    private final long leastShortfall;

    RoadmapPlan(RoadmapState state, int[] unkept, long bound, long leastShortfall) {
        slotOf = state.slotOf.clone();
        this.unkept = unkept;
        value = state.value;
        shortfall = state.shortfall;
        this.bound = Math.max(bound, value);
        this.leastShortfall = Math.min(leastShortfall, shortfall);
    }

    /** The slot of an item, or {@link RoadmapProblem#NOWHERE}. */
    public int slot(int item) {
        return slotOf[item];
    }

    /** The slot of each item. */
    public int[] slots() {
        return slotOf.clone();
    }

    /** The pinned items that found no place beside those pinned before them. */
    public int[] unkeptPins() {
        return unkept.clone();
    }

    /** The sum of each item's value times its slot's weight, less the switch costs. */
    public long value() {
        return value;
    }

    /** No plan that misses the pillars' minima by as little as this one, and keeps the same pins, has a larger value. */
    public long bound() {
        return bound;
    }

    /** The effort by which the pillars' minima are missed, over all pillars. */
    public long shortfall() {
        return shortfall;
    }

    /** No plan misses them by less. */
    public long leastShortfall() {
        return leastShortfall;
    }

    /** Whether no better plan exists. */
    public boolean isProven() {
        return bound == value && leastShortfall == shortfall;
    }

    /** How much larger than this plan's the best value could be at most, in ten-thousandths of this plan's, rounded up. */
    public long gap() {
        if (bound == value) {
            return 0;
        }
        return value <= 0 ? Long.MAX_VALUE : (long) Math.ceil((double) (bound - value) * 10_000 / value);
    }

    @Override
    public String toString() {
        return "value " + value + " of at most " + bound + ", shortfall " + shortfall + " of at least " + leastShortfall
                + ": " + Arrays.toString(slotOf);
    }
}
