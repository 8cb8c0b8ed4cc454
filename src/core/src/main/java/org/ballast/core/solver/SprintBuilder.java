package org.ballast.core.solver;

import java.util.Arrays;

/** Makes a plan out of a choice that may break rules: what can be kept is kept, and the room is filled up. */
final class SprintBuilder {

    private static final int INDEX_BITS = 17;

    private final SprintModel model;
    private final SprintState state;
    private final SprintState trial;
    private final int[] byDensity;

    SprintBuilder(SprintModel model) {
        this.model = model;
        this.state = new SprintState(model);
        this.trial = new SprintState(model);
        long[] keys = new long[model.size];
        for (int item = 0; item < model.size; item++) {
            long density = (long) model.problem.values[item] * SprintProblem.MOST_EFFORT / model.problem.efforts[item];
            long missing = (long) SprintProblem.MOST_VALUE * SprintProblem.MOST_EFFORT - density;
            keys[item] = (missing << INDEX_BITS) + item;
        }
        Arrays.sort(keys);
        byDensity = new int[model.size];
        for (int place = 0; place < byDensity.length; place++) {
            byDensity[place] = (int) (keys[place] & ((1 << INDEX_BITS) - 1));
        }
    }

    /** A plan that keeps to every rule, or one that has too few tasks, which the caller sees. */
    boolean[] build(SprintState from, boolean[] chosen) {
        state.copyFrom(from);
        for (int item : byDensity) {
            if (chosen[item]) {
                tryToInclude(item);
            }
        }
        for (int at = 0; at < byDensity.length && state.tasks > 0 && state.capacity > 0; at++) {
            tryToInclude(byDensity[at]);
        }
        return state.taken();
    }

    private void tryToInclude(int item) {
        if (!state.canBeIn(item)) {
            return;
        }
        int context = model.problem.contexts[item];
        boolean opens = context >= 0
                && state.contexts[context] == SprintState.FREE
                && state.contextsIn >= model.problem.freeContexts;
        if (state.fewest <= 0 && opens && model.worth[item] <= model.contextCost) {
            return;
        }
        if (model.problem.needs[item].length == 0) {
            state.include(item);
            return;
        }
        trial.copyFrom(state);
        trial.include(item);
        if (trial.possible) {
            state.copyFrom(trial);
        }
    }
}
