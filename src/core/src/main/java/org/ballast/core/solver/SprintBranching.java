package org.ballast.core.solver;

import java.util.Arrays;

/** Sees which rule the relaxation's choice breaks, or where its bound promises more than the choice is worth, and asks there. */
final class SprintBranching {

    private final SprintModel model;
    private final SprintRelaxation relaxation;

    SprintBranching(SprintModel model, SprintRelaxation relaxation) {
        this.model = model;
        this.relaxation = relaxation;
    }

    boolean isPlan(boolean[] taken) {
        return SprintCheck.broken(model.problem, taken).isEmpty();
    }

    /** What to decide next; {@link SprintNodes#NOTHING} when nothing is open. */
    int next(SprintState state, boolean[] taken) {
        int item = withoutWhatItNeeds(state, taken);
        item = item >= 0 ? item : ofCrowdedInitiative(state, taken);
        item = item >= 0 ? item : ofCrowdedPool(state, taken);
        item = item >= 0 ? item : tooMany(state, taken);
        if (item >= 0) {
            return SprintNodes.aboutItem(item);
        }
        int context = underchargedContext(state, taken);
        if (context >= 0) {
            return SprintNodes.aboutContext(context);
        }
        item = withIdlePrice(state, taken);
        item = item >= 0 ? item : anyFree(state, taken, true);
        item = item >= 0 ? item : anyFree(state, taken, false);
        return item >= 0 ? SprintNodes.aboutItem(item) : SprintNodes.NOTHING;
    }

    private int withoutWhatItNeeds(SprintState state, boolean[] taken) {
        int found = -1;
        for (int item = 0; item < model.size; item++) {
            if (!taken[item] || state.items[item] != SprintState.FREE) {
                continue;
            }
            for (int needed : model.problem.needs[item]) {
                if (!taken[needed] && (found < 0 || model.worth[item] > model.worth[found])) {
                    found = item;
                }
            }
        }
        return found;
    }

    private int ofCrowdedInitiative(SprintState state, boolean[] taken) {
        for (int[] members : model.initiativeMembers) {
            int first = -1;
            for (int item : members) {
                if (taken[item] && state.items[item] == SprintState.FREE) {
                    if (first >= 0) {
                        return model.worth[first] >= model.worth[item] ? first : item;
                    }
                    first = item;
                }
            }
        }
        return -1;
    }

    private int ofCrowdedPool(SprintState state, boolean[] taken) {
        int[] used = new int[state.pools.length];
        int[] largest = new int[state.pools.length];
        Arrays.fill(largest, -1);
        for (int item = 0; item < model.size; item++) {
            if (taken[item] && state.items[item] == SprintState.FREE) {
                for (int pool : model.pools[item]) {
                    used[pool] += model.problem.efforts[item];
                    if (largest[pool] < 0 || model.problem.efforts[item] > model.problem.efforts[largest[pool]]) {
                        largest[pool] = item;
                    }
                }
            }
        }
        for (int pool = 0; pool < used.length; pool++) {
            if (used[pool] > state.pools[pool]) {
                return largest[pool];
            }
        }
        return -1;
    }

    private int tooMany(SprintState state, boolean[] taken) {
        int count = 0;
        for (int item = 0; item < model.size; item++) {
            count += taken[item] && state.items[item] == SprintState.FREE ? 1 : 0;
        }
        return count > state.tasks ? anyFree(state, taken, true) : -1;
    }

    /** A context whose cells pay less than it costs, or one that may be the first while none is used. */
    private int underchargedContext(SprintState state, boolean[] taken) {
        int contexts = state.contexts.length;
        long[] paid = new long[contexts];
        boolean[] used = new boolean[contexts];
        boolean anyUsed = false;
        SprintCells cells = relaxation.cells;
        for (int cell = 0; cell < cells.count; cell++) {
            int context = cells.context[cell];
            if (context < 0 || state.contexts[context] != SprintState.FREE) {
                continue;
            }
            boolean touched = false;
            for (int place = cells.start[cell]; place < cells.start[cell + 1]; place++) {
                touched |= taken[cells.items[place]];
            }
            used[context] |= touched;
            anyUsed |= touched;
            paid[context] += touched ? relaxation.prices.charges[cell] : 0;
        }
        int found = -1;
        for (int context = 0; context < contexts; context++) {
            if (used[context] && paid[context] < model.contextCost && (found < 0 || paid[context] < paid[found])) {
                found = context;
            }
        }
        if (found >= 0 || anyUsed || state.contextsIn >= model.problem.freeContexts || model.contextCost == 0) {
            return found;
        }
        for (int item = 0; item < model.size; item++) {
            int context = model.problem.contexts[item];
            if (context >= 0 && state.items[item] == SprintState.FREE && state.contexts[context] == SprintState.FREE) {
                return context;
            }
        }
        return -1;
    }

    /** A free item on which a price is paid that nothing here needs. */
    private int withIdlePrice(SprintState state, boolean[] taken) {
        SprintPrices prices = relaxation.prices;
        int found = -1;
        long most = 0;
        for (int item = 0; item < model.size; item++) {
            if (taken[item] || state.items[item] != SprintState.FREE) {
                continue;
            }
            long idle = 0;
            int[] needs = model.problem.needs[item];
            for (int at = 0; at < needs.length; at++) {
                idle += taken[needs[at]] ? prices.arcs[model.arcStart[item] + at] : 0;
            }
            int initiative = model.problem.initiatives[item];
            idle += initiative >= 0 ? prices.initiatives[initiative] : 0;
            for (int pool : model.pools[item]) {
                idle += prices.pools[pool];
            }
            if (idle > most) {
                most = idle;
                found = item;
            }
        }
        return found;
    }

    private int anyFree(SprintState state, boolean[] taken, boolean amongTaken) {
        int found = -1;
        for (int item = 0; item < model.size; item++) {
            if (state.items[item] == SprintState.FREE
                    && taken[item] == amongTaken
                    && (found < 0 || model.worth[item] > model.worth[found])) {
                found = item;
            }
        }
        return found;
    }
}
