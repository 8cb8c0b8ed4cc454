package org.ballast.core.solver;

import java.util.Arrays;

/** What is decided so far in a search, with everything that follows at once; and what room is left. */
final class SprintState {

    static final byte FREE = 0;
    static final byte IN = 1;
    static final byte OUT = 2;

    final SprintModel model;
    final byte[] items;

    /** FREE, IN for a context whose cost is paid, OUT for one that must not be used. */
    final byte[] contexts;

    final int[] pools;
    final int[] pillars;
    int capacity;
    int tasks;
    int fewest;
    int contextsIn;
    long worth;

    /** False once the decisions contradict each other or a limit. */
    boolean possible = true;

    private final int[] toInclude;
    private final int[] toExclude;

    SprintState(SprintModel model) {
        this.model = model;
        this.items = new byte[model.size];
        this.contexts = new byte[model.problem.contextCount];
        this.pools = model.poolCaps.clone();
        this.pillars = new int[model.problem.pillarMinima.length];
        this.capacity = model.capacity;
        this.tasks = model.most;
        this.fewest = model.problem.fewest;
        int arcs = 1;
        for (int[] needed : model.problem.needs) {
            arcs += needed.length;
        }
        this.toInclude = new int[arcs + model.size];
        this.toExclude = new int[arcs + model.size];
        for (int cap : pools) {
            possible &= cap >= 0;
        }
    }

    /** The state before any decision of a search: what is forced is in, what is excluded or too large is out. */
    static SprintState beginning(SprintModel model) {
        SprintState state = new SprintState(model);
        SprintProblem problem = model.problem;
        for (int item = 0; item < model.size; item++) {
            if (problem.excluded[item] || problem.efforts[item] > Math.min(problem.largest, model.capacity)) {
                state.exclude(item);
            }
        }
        for (int item = 0; item < model.size; item++) {
            if (problem.forced[item]) {
                state.include(item);
            }
        }
        return state;
    }

    void copyFrom(SprintState other) {
        System.arraycopy(other.items, 0, items, 0, items.length);
        System.arraycopy(other.contexts, 0, contexts, 0, contexts.length);
        System.arraycopy(other.pools, 0, pools, 0, pools.length);
        System.arraycopy(other.pillars, 0, pillars, 0, pillars.length);
        capacity = other.capacity;
        tasks = other.tasks;
        fewest = other.fewest;
        contextsIn = other.contextsIn;
        worth = other.worth;
        possible = other.possible;
    }

    /** Takes the item and all that it needs; others of their initiatives are out. */
    void include(int first) {
        int count = 0;
        toInclude[count++] = first;
        while (count > 0 && possible) {
            int item = toInclude[--count];
            if (items[item] == IN) {
                continue;
            }
            possible = items[item] == FREE;
            if (possible) {
                takeIn(item);
                for (int needed : model.problem.needs[item]) {
                    toInclude[count++] = needed;
                }
            }
        }
    }

    private void takeIn(int item) {
        SprintProblem problem = model.problem;
        items[item] = IN;
        worth += model.worth[item];
        capacity -= problem.efforts[item];
        tasks--;
        fewest--;
        possible = capacity >= 0 && tasks >= 0;
        for (int pool : model.pools[item]) {
            pools[pool] -= problem.efforts[item];
            possible &= pools[pool] >= 0;
        }
        if (problem.pillars[item] >= 0) {
            pillars[problem.pillars[item]] += problem.efforts[item];
        }
        if (problem.contexts[item] >= 0) {
            open(problem.contexts[item]);
        }
        if (problem.initiatives[item] >= 0) {
            for (int other : model.initiativeMembers[problem.initiatives[item]]) {
                if (other != item) {
                    exclude(other);
                }
            }
        }
    }

    /** Leaves the item and all that needs it. */
    void exclude(int first) {
        int count = 0;
        toExclude[count++] = first;
        while (count > 0 && possible) {
            int item = toExclude[--count];
            if (items[item] == OUT) {
                continue;
            }
            possible = items[item] == FREE;
            items[item] = OUT;
            for (int needing : model.neededBy[item]) {
                toExclude[count++] = needing;
            }
        }
    }

    /** Pays for the context, used or not. */
    void open(int context) {
        if (contexts[context] == FREE) {
            contexts[context] = IN;
            contextsIn++;
        }
        possible &= contexts[context] == IN;
    }

    /** Leaves all items of the context. */
    void close(int context) {
        possible &= contexts[context] != IN;
        contexts[context] = OUT;
        for (int item : model.contextMembers[context]) {
            if (possible) {
                exclude(item);
            }
        }
    }

    boolean canBeIn(int item) {
        if (items[item] != FREE || model.problem.efforts[item] > capacity || tasks == 0) {
            return false;
        }
        for (int pool : model.pools[item]) {
            if (model.problem.efforts[item] > pools[pool]) {
                return false;
            }
        }
        return true;
    }

    boolean[] taken() {
        boolean[] taken = new boolean[items.length];
        for (int item = 0; item < taken.length; item++) {
            taken[item] = items[item] == IN;
        }
        return taken;
    }

    @Override
    public String toString() {
        return (possible ? "possible " : "impossible ") + Arrays.toString(items);
    }
}
