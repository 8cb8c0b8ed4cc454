package org.ballast.core.solver;

/**
 * The steps of the search: an item goes into a slot, its missing predecessors with it, and what no longer fits makes room, with
 * all that stands behind it. Whatever a step does to a {@link RoadmapState} leaves a plan that keeps all the rules, or says that
 * it failed, and then the caller takes it back.
 */
final class RoadmapMoves {

    private static final int DEEPEST_CHAIN = 12;

    private final RoadmapProblem problem;
    private final RoadmapArcs arcs;
    private final RoadmapWindows windows;
    private final RoadmapState state;
    private final Dice dice;
    private int[][] ranked;
    private final boolean[] held;

    private final int[] guest;
    private int stamp;
    private int[] out = new int[64];
    private int outCount;

    RoadmapMoves(
            RoadmapProblem problem,
            RoadmapArcs arcs,
            RoadmapWindows windows,
            RoadmapState state,
            boolean[] held,
            Dice dice) {
        this.problem = problem;
        this.arcs = arcs;
        this.windows = windows;
        this.state = state;
        ranked = new int[problem.slots][0];
        this.held = held;
        this.dice = dice;
        guest = new int[problem.items];
    }

    /** The plan that the steps change. */
    RoadmapState state() {
        return state;
    }

    /** From now on a slot that has room left takes these items, those first that come first. */
    void want(int[][] items) {
        ranked = items;
    }

    /** Puts an item into a slot with what has to come before it; false if it can't be done. */
    boolean force(int item, int slot) {
        stamp++;
        outCount = 0;
        return state.slotOf[item] == slot || put(item, slot, 0);
    }

    /** Puts an item into another slot with all that follows from it; false if it can't be done. */
    boolean step(int item, int slot) {
        int from = state.slotOf[item];
        if (slot == from) {
            return false;
        }
        stamp++;
        outCount = 0;
        if (!put(item, slot, 0)) {
            return false;
        }
        settle(from);
        if (from != RoadmapProblem.NOWHERE) {
            fill(from);
        }
        fill(slot);
        return true;
    }

    /** Puts an item and what has to come before it into the plan; others leave where it gets too full. */
    private boolean put(int item, int slot, int depth) {
        guest[item] = stamp;
        for (int at = arcs.firstIn[item]; at < arcs.firstIn[item + 1]; at++) {
            int arc = arcs.arcsIn[at];
            int before = problem.predecessor[arc];
            int latest = slot - problem.lag[arc];
            int its = state.slotOf[before];
            if (its == RoadmapProblem.NOWHERE || its > latest) {
                if (depth == DEEPEST_CHAIN || guest[before] == stamp || held[before]) {
                    return false;
                }
                int first = windows.first[before];
                if (first > latest) {
                    return false;
                }
                int to = roomyUntil(before, first, latest);
                if (!windows.allowed[before * problem.slots + to] || !put(before, to, depth + 1)) {
                    return false;
                }
            }
        }
        for (int at = arcs.firstOut[item]; at < arcs.firstOut[item + 1]; at++) {
            int arc = arcs.arcsOut[at];
            int behind = problem.successor[arc];
            int its = state.slotOf[behind];
            if (its != RoadmapProblem.NOWHERE && its < slot + problem.lag[arc] && !eject(behind)) {
                return false;
            }
        }
        state.move(item, slot);
        return makeRoom(item, slot);
    }

    /** A slot between two that has room as it is, or else any. */
    private int roomyUntil(int item, int first, int latest) {
        int start = first + dice.below(latest - first + 1);
        for (int step = 0; step <= latest - first; step++) {
            int slot = start - step;
            if (slot < first) {
                slot += latest - first + 1;
            }
            if (windows.allowed[item * problem.slots + slot] && state.fits(item, slot)) {
                return slot;
            }
        }
        return start;
    }

    private boolean makeRoom(int item, int slot) {
        int skill = problem.skill[item];
        while (state.skillOverflows(skill, slot)) {
            if (!ejectFrom(slot, skill)) {
                return false;
            }
        }
        while (state.overflows(slot)) {
            if (!ejectFrom(slot, RoadmapProblem.NONE)) {
                return false;
            }
        }
        return true;
    }

    private boolean ejectFrom(int slot, int skill) {
        int[] members = state.members[slot];
        int count = state.count[slot];
        int leaver = -1;
        long worst = 0;
        long size = 1;
        boolean any = dice.below(3) == 0;
        int offset = dice.below(count);
        for (int at = 0; at < count; at++) {
            int member = members[at + offset < count ? at + offset : at + offset - count];
            if (guest[member] == stamp
                    || held[member]
                    || (skill != RoadmapProblem.NONE && problem.skill[member] != skill)) {
                continue;
            }
            long loss = state.loss(member);
            long effort = problem.effort[member] + 1L;
            if (leaver < 0 || loss * size < worst * effort) {
                leaver = member;
                worst = loss;
                size = effort;
            }
            if (any) {
                break;
            }
        }
        return leaver >= 0 && eject(leaver);
    }

    /** Takes an item out, and everything behind it. */
    private boolean eject(int item) {
        if (guest[item] == stamp || held[item]) {
            return false;
        }
        state.move(item, RoadmapProblem.NOWHERE);
        if (outCount == out.length) {
            out = java.util.Arrays.copyOf(out, outCount * 2);
        }
        out[outCount++] = item;
        for (int at = arcs.firstOut[item]; at < arcs.firstOut[item + 1]; at++) {
            int behind = problem.successor[arcs.arcsOut[at]];
            if (state.slotOf[behind] != RoadmapProblem.NOWHERE && !eject(behind)) {
                return false;
            }
        }
        return true;
    }

    /** Finds a new slot for what had to leave, first where room was left. */
    private void settle(int from) {
        for (int at = 0; at < outCount; at++) {
            int item = out[at];
            if (state.slotOf[item] != RoadmapProblem.NOWHERE) {
                continue;
            }
            if (from != RoadmapProblem.NOWHERE && mayStand(item, from)) {
                state.move(item, from);
                continue;
            }
            int slot = bestSlot(item);
            if (slot != RoadmapProblem.NOWHERE) {
                state.move(item, slot);
            }
        }
    }

    private int bestSlot(int item) {
        int best = RoadmapProblem.NOWHERE;
        long most = 0;
        for (int slot = windows.first[item]; slot < problem.slots; slot++) {
            if (mayStand(item, slot)) {
                long gain = state.gain(item, slot);
                if (gain > most) {
                    most = gain;
                    best = slot;
                }
            }
        }
        return best;
    }

    private void fill(int slot) {
        int[] wanted = ranked[slot];
        for (int at = 0;
                at < wanted.length && state.count[slot] < problem.most[slot] && state.used[slot] < problem.room[slot];
                at++) {
            int item = wanted[at];
            if (state.slotOf[item] == RoadmapProblem.NOWHERE
                    && mayStand(item, slot)
                    && dice.below(4) > 0
                    && state.gain(item, slot) > 0) {
                state.move(item, slot);
            }
        }
    }

    /** Whether an item that is not in the plan may enter a slot without any other change. */
    boolean mayStand(int item, int slot) {
        if (!windows.allowed[item * problem.slots + slot] || !state.fits(item, slot)) {
            return false;
        }
        for (int at = arcs.firstIn[item]; at < arcs.firstIn[item + 1]; at++) {
            int arc = arcs.arcsIn[at];
            int its = state.slotOf[problem.predecessor[arc]];
            if (its == RoadmapProblem.NOWHERE || its + problem.lag[arc] > slot) {
                return false;
            }
        }
        return true;
    }
}
