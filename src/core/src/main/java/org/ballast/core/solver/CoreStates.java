package org.ballast.core.solver;

import java.util.Arrays;

/**
 * Partial choices of a core, each as its difference from the break solution. Sorted by weight; among them none is
 * dominated, so profits rise too.
 */
final class CoreStates {

    private static final int FIRST_ROOM = 64;

    long[] weights = new long[FIRST_ROOM];
    long[] profits = new long[FIRST_ROOM];

    /** Which of the last core items a state changed, one bit each. */
    long[] changes = new long[FIRST_ROOM];

    /** Where the changes before those stand in the history, or {@link CoreHistory#NONE}. */
    int[] links = new int[FIRST_ROOM];

    int count;

    void clear() {
        count = 0;
    }

    void ensureRoom(int states) {
        if (states > weights.length) {
            int room = Math.max(states, 2 * weights.length);
            weights = Arrays.copyOf(weights, room);
            profits = Arrays.copyOf(profits, room);
            changes = Arrays.copyOf(changes, room);
            links = Arrays.copyOf(links, room);
        }
    }
}
