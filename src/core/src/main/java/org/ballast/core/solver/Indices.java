package org.ballast.core.solver;

import java.util.Arrays;

/** Arrays with one entry for each item. */
final class Indices {

    private Indices() {}

    /** {@link SprintProblem#NONE} for each item. */
    static int[] none(int size) {
        int[] indices = new int[size];
        Arrays.fill(indices, SprintProblem.NONE);
        return indices;
    }

    /** The values at those indices, in that order. */
    static int[] at(int[] indices, int[] values) {
        int[] found = new int[indices.length];
        for (int place = 0; place < indices.length; place++) {
            found[place] = values[indices[place]];
        }
        return found;
    }

    /** Wants one index for each item, less than count or {@link SprintProblem#NONE}. */
    static void requireWithin(String what, int[] indices, int items, int count) {
        requireSize(what, indices.length, items);
        for (int index : indices) {
            require(index >= SprintProblem.NONE && index < count, what, index);
        }
    }

    static void requireSize(String what, int size, int items) {
        if (size != items) {
            throw new IllegalArgumentException(size + " " + what + " for " + items + " items");
        }
    }

    static void require(boolean holds, String what, int number) {
        if (!holds) {
            throw new IllegalArgumentException(what + " (" + number + ") is out of range");
        }
    }

    /** A copy with another value at one index. */
    static int[] with(int[] values, int index, int value) {
        int[] changed = values.clone();
        changed[index] = value;
        return changed;
    }

    /** The same of flags. */
    static boolean[] with(boolean[] flags, int index, boolean flag) {
        boolean[] changed = flags.clone();
        changed[index] = flag;
        return changed;
    }
}
