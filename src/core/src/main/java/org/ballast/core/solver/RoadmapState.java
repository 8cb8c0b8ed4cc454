package org.ballast.core.solver;

import java.util.Arrays;

/** A roadmap under construction, with its sums kept up to date and every step taken back on demand. */
final class RoadmapState {

    final RoadmapProblem problem;
    final int slots;

    /** Per item its slot, or {@link RoadmapProblem#NOWHERE}. */
    final int[] slotOf;

    /** Per slot: effort and tasks in it, and its items: the first {@code count[slot]} of {@code members[slot]}. */
    final int[] used;

    final int[] count;
    final int[][] members;
    final int[] skillUsed;

    private final int[] placeIn;
    private final int[] contextItems;
    private final int[] contextsIn;
    private final int[] reached;

    /** Effort that is missing to the pillars' minima. */
    long shortfall;

    /** Value less switch costs. */
    long value;

    /** Items that stand where the last plan had them. */
    private int stayed;

    private final long penalty;

    private int[] changed = new int[64];
    private int[] before = new int[64];
    private int changes;

    RoadmapState(RoadmapProblem problem) {
        this.problem = problem;
        slots = problem.slots;
        slotOf = new int[problem.items];
        Arrays.fill(slotOf, RoadmapProblem.NOWHERE);
        used = new int[slots];
        count = new int[slots];
        members = new int[slots][8];
        skillUsed = new int[problem.skills * slots];
        placeIn = new int[problem.items];
        contextItems = new int[problem.contexts * slots];
        contextsIn = new int[slots];
        reached = new int[problem.wanted.length];
        for (int wanted : problem.wanted) {
            shortfall += wanted;
        }
        long dearest = 0;
        for (int item = 0; item < problem.items; item++) {
            for (int slot = 0; slot < slots; slot++) {
                dearest = Math.max(dearest, problem.worth(item, slot));
            }
        }
        penalty = 2 * dearest + 1;
    }

    /** What the search compares: value, what stayed, and what the pillars miss. */
    long score() {
        return value + (long) problem.loyalty * stayed - penalty * shortfall;
    }

    /** The part of the score that counts once the shortfall is settled. */
    long merit() {
        return value + (long) problem.loyalty * stayed;
    }

    /** Whether a slot has room for one more item. */
    boolean fits(int item, int slot) {
        return used[slot] + problem.effort[item] <= problem.room[slot]
                && count[slot] < problem.most[slot]
                && (problem.skill[item] == RoadmapProblem.NONE
                        || skillUsed[problem.skill[item] * slots + slot] + problem.effort[item]
                                <= problem.skillRoom[problem.skill[item] * slots + slot]);
    }

    boolean overflows(int slot) {
        return used[slot] > problem.room[slot] || count[slot] > problem.most[slot];
    }

    boolean skillOverflows(int skill, int slot) {
        return skill != RoadmapProblem.NONE
                && skillUsed[skill * slots + slot] > problem.skillRoom[skill * slots + slot];
    }

    /** What an item that is in its slot would take with it. */
    long loss(int item) {
        int slot = slotOf[item];
        int context = problem.context[item];
        long loss = problem.worth(item, slot);
        if (context != RoadmapProblem.NONE
                && contextItems[context * slots + slot] == 1
                && contextsIn[slot] > problem.freeContexts) {
            loss -= problem.switchCost;
        }
        return loss;
    }

    /** What an item would bring to a slot. */
    long gain(int item, int slot) {
        int context = problem.context[item];
        long gain = problem.worth(item, slot);
        if (context != RoadmapProblem.NONE
                && contextItems[context * slots + slot] == 0
                && contextsIn[slot] >= problem.freeContexts) {
            gain -= problem.switchCost;
        }
        return gain;
    }

    /** Moves an item to a slot, or out of the plan; remembers where it was. */
    void move(int item, int slot) {
        if (changes == changed.length) {
            changed = Arrays.copyOf(changed, changes * 2);
            before = Arrays.copyOf(before, changes * 2);
        }
        changed[changes] = item;
        before[changes++] = slotOf[item];
        set(item, slot);
    }

    /** So many steps were taken and not yet kept. */
    int steps() {
        return changes;
    }

    /** Keeps the steps. */
    void keep() {
        changes = 0;
    }

    /** Takes back all steps down to a number of them. */
    void undo(int steps) {
        while (changes > steps) {
            changes--;
            set(changed[changes], before[changes]);
        }
    }

    /** Empties the plan; there is nothing to take back afterwards. */
    void clear() {
        for (int item = 0; item < slotOf.length; item++) {
            set(item, RoadmapProblem.NOWHERE);
        }
        changes = 0;
    }

    /** Takes over a whole plan; there is nothing to take back afterwards. */
    void load(int[] plan) {
        for (int item = 0; item < plan.length; item++) {
            set(item, plan[item]);
        }
        changes = 0;
    }

    private void set(int item, int slot) {
        if (slotOf[item] != RoadmapProblem.NOWHERE) {
            leave(item);
        }
        slotOf[item] = slot;
        if (slot != RoadmapProblem.NOWHERE) {
            enter(item, slot);
        }
    }

    private void enter(int item, int slot) {
        value += gain(item, slot);
        stayed += problem.previous[item] == slot ? 1 : 0;
        count(item, slot, 1);
        if (count[slot] == members[slot].length) {
            members[slot] = Arrays.copyOf(members[slot], count[slot] * 2);
        }
        placeIn[item] = count[slot];
        members[slot][count[slot]++] = item;
    }

    private void leave(int item) {
        int slot = slotOf[item];
        value -= loss(item);
        stayed -= problem.previous[item] == slot ? 1 : 0;
        count(item, slot, -1);
        int last = members[slot][--count[slot]];
        members[slot][placeIn[item]] = last;
        placeIn[last] = placeIn[item];
    }

    private void count(int item, int slot, int sign) {
        int effort = sign * problem.effort[item];
        used[slot] += effort;
        if (problem.skill[item] != RoadmapProblem.NONE) {
            skillUsed[problem.skill[item] * slots + slot] += effort;
        }
        if (problem.pillar[item] != RoadmapProblem.NONE) {
            int demand = problem.demand(item, slot);
            shortfall -= Math.max(0, problem.wanted[demand] - reached[demand]);
            reached[demand] += effort;
            shortfall += Math.max(0, problem.wanted[demand] - reached[demand]);
        }
        int context = problem.context[item];
        if (context != RoadmapProblem.NONE) {
            int at = context * slots + slot;
            contextsIn[slot] -= contextItems[at] > 0 ? 1 : 0;
            contextItems[at] += sign;
            contextsIn[slot] += contextItems[at] > 0 ? 1 : 0;
        }
    }
}
