package org.ballast.core.solver;

import java.util.Arrays;

/** Items that go into a sprint together. */
public final class SprintPlan {

    private final int[] items;
    private final SprintScore score;

    private SprintPlan(int[] items, SprintScore score) {
        this.items = items;
        this.score = score;
    }

    /** The plan of what is taken, its score recomputed by {@link SprintCheck}. */
    static SprintPlan of(SprintProblem problem, boolean[] taken) {
        int[] items = new int[taken.length];
        int count = 0;
        for (int item = 0; item < taken.length; item++) {
            if (taken[item]) {
                items[count++] = item;
            }
        }
        return new SprintPlan(Arrays.copyOf(items, count), SprintCheck.score(problem, taken));
    }

    /** The indices, ascending; the caller's own copy. */
    public int[] items() {
        return items.clone();
    }

    public SprintScore score() {
        return score;
    }

    public boolean has(int item) {
        return Arrays.binarySearch(items, item) >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SprintPlan that && score.equals(that.score) && Arrays.equals(items, that.items);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(items);
    }

    @Override
    public String toString() {
        return Arrays.toString(items) + " " + score;
    }
}
