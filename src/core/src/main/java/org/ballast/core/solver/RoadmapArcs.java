package org.ballast.core.solver;

import java.util.Arrays;

/** The arcs of a roadmap by item, and the items in an order in which every predecessor comes before its successors. */
final class RoadmapArcs {

    /** The arcs that lead into an item: {@code arcsIn[firstIn[item]]} to before {@code arcsIn[firstIn[item + 1]]}. */
    final int[] firstIn;

    final int[] arcsIn;

    /** The arcs that lead out of an item, likewise. */
    final int[] firstOut;

    final int[] arcsOut;

    private final RoadmapProblem problem;

    RoadmapArcs(RoadmapProblem problem) {
        this.problem = problem;
        firstIn = firsts(problem.successor);
        arcsIn = byItem(problem.successor, firstIn);
        firstOut = firsts(problem.predecessor);
        arcsOut = byItem(problem.predecessor, firstOut);
    }

    boolean hasAny(int item) {
        return firstIn[item] < firstIn[item + 1] || firstOut[item] < firstOut[item + 1];
    }

    /** Whether an arc keeps two items out of one slot. */
    boolean apart(int item, int other) {
        for (int at = firstIn[item]; at < firstIn[item + 1]; at++) {
            if (problem.predecessor[arcsIn[at]] == other && problem.lag[arcsIn[at]] > 0) {
                return true;
            }
        }
        for (int at = firstOut[item]; at < firstOut[item + 1]; at++) {
            if (problem.successor[arcsOut[at]] == other && problem.lag[arcsOut[at]] > 0) {
                return true;
            }
        }
        return false;
    }

    /** The items, predecessors first; shorter than all of them if arcs go round in a circle. */
    int[] order() {
        int[] open = new int[problem.items];
        for (int item = 0; item < problem.items; item++) {
            open[item] = firstIn[item + 1] - firstIn[item];
        }
        int[] order = new int[problem.items];
        int known = 0;
        for (int item = 0; item < problem.items; item++) {
            if (open[item] == 0) {
                order[known++] = item;
            }
        }
        for (int done = 0; done < known; done++) {
            for (int at = firstOut[order[done]]; at < firstOut[order[done] + 1]; at++) {
                int next = problem.successor[arcsOut[at]];
                if (--open[next] == 0) {
                    order[known++] = next;
                }
            }
        }
        return Arrays.copyOf(order, known);
    }

    private int[] firsts(int[] end) {
        int[] first = new int[problem.items + 1];
        for (int item : end) {
            first[item + 1]++;
        }
        for (int item = 0; item < problem.items; item++) {
            first[item + 1] += first[item];
        }
        return first;
    }

    private int[] byItem(int[] end, int[] first) {
        int[] next = first.clone();
        int[] sorted = new int[problem.arcs];
        for (int arc = 0; arc < problem.arcs; arc++) {
            sorted[next[end[arc]]++] = arc;
        }
        return sorted;
    }
}
