package org.ballast.core.solver;

import java.util.Arrays;

/** Which slots an item could stand in at all, by its own size, its predecessors' lags and the room that they need. */
final class RoadmapWindows {

    /** Whether an item may stand in a slot, at {@code item * slots + slot}. */
    final boolean[] allowed;

    /** The first slot an item may stand in; the number of slots if there is none. */
    final int[] first;

    /** The items that have a slot, predecessors first. */
    final int[] order;

    private final RoadmapProblem problem;
    private final RoadmapArcs arcs;

    RoadmapWindows(RoadmapProblem problem, RoadmapArcs arcs) {
        this.problem = problem;
        this.arcs = arcs;
        allowed = new boolean[problem.items * problem.slots];
        first = new int[problem.items];
        long[] roomUntil = new long[problem.slots];
        long[] tasksUntil = new long[problem.slots];
        for (int slot = 0; slot < problem.slots; slot++) {
            roomUntil[slot] = problem.room[slot] + (slot > 0 ? roomUntil[slot - 1] : 0);
            tasksUntil[slot] = problem.most[slot] + (slot > 0 ? tasksUntil[slot - 1] : 0);
        }
        int[] all = arcs.order();
        int[] seen = new int[problem.items];
        Arrays.fill(seen, -1);
        int[] kept = new int[problem.items];
        int count = 0;
        for (int item : all) {
            int slot = afterPredecessors(item);
            long[] needs = chain(item, seen);
            while (slot < problem.slots && (roomUntil[slot] < needs[0] || tasksUntil[slot] < needs[1])) {
                slot++;
            }
            first[item] = problem.slots;
            for (; slot < problem.slots; slot++) {
                if (problem.fitsAlone(item, slot)) {
                    allowed[item * problem.slots + slot] = true;
                    first[item] = Math.min(first[item], slot);
                }
            }
            if (first[item] < problem.slots) {
                kept[count++] = item;
            }
        }
        order = Arrays.copyOf(kept, count);
    }

    /** A copy whose allowed pairs may be changed. */
    RoadmapWindows(RoadmapWindows from) {
        problem = from.problem;
        arcs = from.arcs;
        allowed = from.allowed.clone();
        first = from.first;
        order = from.order;
    }

    /** Whether any slot is allowed to an item. */
    boolean isPossible(int item) {
        for (int pair = item * problem.slots; pair < (item + 1) * problem.slots; pair++) {
            if (allowed[pair]) {
                return true;
            }
        }
        return false;
    }

    private int afterPredecessors(int item) {
        long slot = problem.earliest[item];
        for (int at = arcs.firstIn[item]; at < arcs.firstIn[item + 1]; at++) {
            int arc = arcs.arcsIn[at];
            slot = Math.max(slot, (long) first[problem.predecessor[arc]] + problem.lag[arc]);
        }
        return (int) Math.min(slot, problem.slots);
    }

    /** The effort and the number of an item and all that has to come before it. */
    private long[] chain(int item, int[] seen) {
        long[] sums = {problem.effort[item], 1};
        if (arcs.firstIn[item] == arcs.firstIn[item + 1]) {
            return sums;
        }
        int[] open = new int[problem.items];
        int count = 1;
        open[0] = item;
        seen[item] = item;
        while (count > 0) {
            int next = open[--count];
            for (int at = arcs.firstIn[next]; at < arcs.firstIn[next + 1]; at++) {
                int before = problem.predecessor[arcs.arcsIn[at]];
                if (seen[before] != item) {
                    seen[before] = item;
                    sums[0] += problem.effort[before];
                    sums[1]++;
                    open[count++] = before;
                }
            }
        }
        return sums;
    }
}
