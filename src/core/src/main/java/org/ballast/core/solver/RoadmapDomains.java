package org.ballast.core.solver;

import java.util.Arrays;

/**
 * Which slots are left to each item on the way down a search tree, narrowed by what follows from each decision, and given back
 * on the way up.
 */
final class RoadmapDomains {

    private static final int CLEARED = 0;
    private static final int WANTED = 1;
    private static final int FIXED = 2;

    private final RoadmapProblem problem;
    private final RoadmapArcs arcs;
    private final int slots;

    /** Whether an item may still stand in a slot; shared with the bound. */
    final boolean[] allowed;

    /** Whether an item has to be in the plan; shared with the bound. */
    final boolean[] held;

    private final boolean[] fixed;
    private final int[] left;
    private final int[] used;
    private final int[] count;
    private final int[] skillUsed;
    private int[] trail = new int[256];
    private int trailLength;

    RoadmapDomains(RoadmapProblem problem, RoadmapArcs arcs, boolean[] allowed, boolean[] held) {
        this.problem = problem;
        this.arcs = arcs;
        this.allowed = allowed;
        this.held = held;
        slots = problem.slots;
        fixed = new boolean[problem.items];
        left = new int[problem.items];
        used = new int[slots];
        count = new int[slots];
        skillUsed = new int[problem.skills * slots];
        for (int pair = 0; pair < allowed.length; pair++) {
            left[pair / slots] += allowed[pair] ? 1 : 0;
        }
    }

    /** Whether it is settled if and where an item stands. */
    boolean isSettled(int item) {
        return left[item] == 0 || fixed[item];
    }

    /** Whether a filling takes only items that are allowed in a slot, and all that are settled there. */
    boolean permit(int slot, int[] items, int from, int to) {
        int settled = 0;
        for (int at = from; at < to; at++) {
            if (!allowed[items[at] * slots + slot]) {
                return false;
            }
            settled += fixed[items[at]] ? 1 : 0;
        }
        return settled == count[slot];
    }

    /** Whether an item has to stand in the one slot that is left to it. */
    boolean isPlaced(int item) {
        return fixed[item];
    }

    int mark() {
        return trailLength;
    }

    /** Gives back everything since a mark. */
    void back(int mark) {
        while (trailLength > mark) {
            int what = trail[--trailLength];
            int which = trail[--trailLength];
            if (what == CLEARED) {
                allowed[which] = true;
                left[which / slots]++;
            } else if (what == WANTED) {
                held[which] = false;
            } else {
                fixed[which] = false;
                use(which, -1);
            }
        }
    }

    /** Gives a slot these items and no others; false if that can't be. */
    boolean fill(int slot, int[] items) {
        for (int item : items) {
            if (!fix(item, slot)) {
                return false;
            }
        }
        for (int item = 0; item < problem.items; item++) {
            if (allowed[item * slots + slot] && !fixed[item] && !clear(item, slot)) {
                return false;
            }
        }
        return true;
    }

    /** Takes a slot away from an item; false if nothing can come of that. */
    boolean clear(int item, int slot) {
        int pair = item * slots + slot;
        if (!allowed[pair]) {
            return true;
        }
        allowed[pair] = false;
        left[item]--;
        note(pair, CLEARED);
        return left[item] > 0 ? settleOnly(item) && narrow(item) : !held[item] && narrow(item);
    }

    /** Puts an item into a slot for good; false if that can't be. */
    boolean fix(int item, int slot) {
        if (!want(item)) {
            return false;
        }
        for (int other = 0; other < slots; other++) {
            if (other != slot && !clear(item, other)) {
                return false;
            }
        }
        return allowed[item * slots + slot] && settleOnly(item);
    }

    /** Decides that an item has to be in the plan; false if that can't be. */
    boolean want(int item) {
        if (held[item]) {
            return true;
        }
        held[item] = true;
        note(item, WANTED);
        return left[item] > 0 && settleOnly(item) && narrow(item);
    }

    /** If an item has to be in the plan and has one slot left, that slot's room is taken. */
    private boolean settleOnly(int item) {
        if (!held[item] || left[item] != 1 || fixed[item]) {
            return true;
        }
        fixed[item] = true;
        note(item, FIXED);
        use(item, 1);
        int slot = first(item);
        if (!fits(slot)) {
            return false;
        }
        for (int other = 0; other < problem.items; other++) {
            if (allowed[other * slots + slot] && !fixed[other] && !fitsToo(other, slot) && !clear(other, slot)) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(int slot) {
        for (int skill = 0; skill < problem.skills; skill++) {
            if (skillUsed[skill * slots + slot] > problem.skillRoom[skill * slots + slot]) {
                return false;
            }
        }
        return used[slot] <= problem.room[slot] && count[slot] <= problem.most[slot];
    }

    private boolean fitsToo(int item, int slot) {
        int skill = problem.skill[item];
        return used[slot] + problem.effort[item] <= problem.room[slot]
                && count[slot] < problem.most[slot]
                && (skill == RoadmapProblem.NONE
                        || skillUsed[skill * slots + slot] + problem.effort[item]
                                <= problem.skillRoom[skill * slots + slot]);
    }

    private boolean narrow(int item) {
        int earliest = first(item);
        for (int at = arcs.firstOut[item]; at < arcs.firstOut[item + 1]; at++) {
            int arc = arcs.arcsOut[at];
            int behind = problem.successor[arc];
            int from = earliest == slots ? slots : Math.min(slots, earliest + problem.lag[arc]);
            for (int slot = 0; slot < from; slot++) {
                if (!clear(behind, slot)) {
                    return false;
                }
            }
        }
        if (!held[item]) {
            return true;
        }
        int latest = last(item);
        for (int at = arcs.firstIn[item]; at < arcs.firstIn[item + 1]; at++) {
            int arc = arcs.arcsIn[at];
            int before = problem.predecessor[arc];
            if (!want(before)) {
                return false;
            }
            for (int slot = Math.max(0, latest - problem.lag[arc] + 1); slot < slots; slot++) {
                if (!clear(before, slot)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The first slot that is left to an item; the number of slots if there is none. */
    int first(int item) {
        int slot = 0;
        while (slot < slots && !allowed[item * slots + slot]) {
            slot++;
        }
        return slot;
    }

    /** The last slot that is left to an item; -1 if there is none. */
    int last(int item) {
        int slot = slots - 1;
        while (slot >= 0 && !allowed[item * slots + slot]) {
            slot--;
        }
        return slot;
    }

    private void use(int item, int sign) {
        int slot = first(item);
        used[slot] += sign * problem.effort[item];
        count[slot] += sign;
        if (problem.skill[item] != RoadmapProblem.NONE) {
            skillUsed[problem.skill[item] * slots + slot] += sign * problem.effort[item];
        }
    }

    private void note(int which, int what) {
        if (trailLength + 2 > trail.length) {
            trail = Arrays.copyOf(trail, trailLength * 2);
        }
        trail[trailLength++] = which;
        trail[trailLength++] = what;
    }
}
