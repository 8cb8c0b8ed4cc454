package org.ballast.core.solver;

import java.util.Arrays;

/** The search over those items that are still of interest, with what it has found so far. */
final class SprintStage {

    final SprintState state;
    private final SprintModel whole;
    private final SprintModel model;
    private final SprintFamilies families;
    private final SprintRelaxation relaxation;
    private final SprintSearch search;

    /** What each item here is in the whole problem. */
    private final int[] ids;

    private SprintStage(SprintModel whole, SprintModel model, SprintFamilies families, int[] ids, int nodes) {
        this.whole = whole;
        this.model = model;
        this.families = families;
        this.ids = ids;
        this.state = SprintState.beginning(model);
        this.relaxation = new SprintRelaxation(model, families);
        this.search = new SprintSearch(model, relaxation, nodes);
    }

    static SprintStage first(SprintModel whole, SprintProblem problem, int[] items, int nodes) {
        SprintModel model = new SprintModel(problem.restrictedTo(items), whole);
        return new SprintStage(whole, model, SprintFamilies.of(model), items, nodes);
    }

    /** The same without the items that are out by now. */
    SprintStage smaller() {
        int[] kept = new int[model.size];
        int count = 0;
        for (int item = 0; item < model.size; item++) {
            if (state.items[item] != SprintState.OUT) {
                kept[count++] = item;
            }
        }
        if (count == model.size) {
            return this;
        }
        kept = Arrays.copyOf(kept, count);
        int[] keptIds = new int[count];
        for (int place = 0; place < count; place++) {
            keptIds[place] = ids[kept[place]];
        }
        SprintModel smaller = new SprintModel(model.problem.restrictedTo(kept), whole);
        SprintStage next = new SprintStage(whole, smaller, families.restrictedTo(kept), keptIds, search.nodesLeft());
        next.relaxation.prices =
                relaxation.prices.restrictedTo(kept, model, smaller, relaxation.cells, next.relaxation.cells);
        if (search.hasPlan()) {
            boolean[] plan = new boolean[count];
            for (int place = 0; place < count; place++) {
                plan[place] = search.best()[kept[place]];
            }
            next.search.offer(plan);
        }
        return next;
    }

    /** Improves the bound, then leaves out what can not be in a plan as good as the best known. */
    void tighten(int rounds) {
        long bound = new SprintTightening(model, relaxation).tighten(state, search, new SprintBuilder(model), rounds);
        if (bound != SprintTables.IMPOSSIBLE && search.hasPlan()) {
            leaveHopeless();
        }
    }

    private void leaveHopeless() {
        long[] within = relaxation.tables.within();
        int[] wanted = new int[model.size];
        int[] marks = new int[model.size];
        boolean[] hopeless = new boolean[model.size];
        for (int item = 0; item < model.size; item++) {
            if (state.items[item] != SprintState.FREE || search.best()[item]) {
                continue;
            }
            int count = 0;
            wanted[count++] = item;
            marks[item] = item + 1;
            for (int at = 0; at < count; at++) {
                for (int needed : model.problem.needs[wanted[at]]) {
                    if (marks[needed] != item + 1 && state.items[needed] == SprintState.FREE) {
                        marks[needed] = item + 1;
                        wanted[count++] = needed;
                    }
                }
            }
            hopeless[item] = relaxation.boundWith(within, state, wanted, count) < search.bestScore();
        }
        for (int item = 0; item < model.size; item++) {
            if (hopeless[item]) {
                state.exclude(item);
            }
        }
    }

    void search() {
        search.search(state, false);
    }

    /** Finds the smallest vector of indices among the plans of the best score; false when the nodes did not suffice. */
    boolean findFirstOfEquals() {
        long score = search.bestScore();
        SprintState prefix = new SprintState(model);
        SprintState trial = new SprintState(model);
        prefix.copyFrom(state);
        boolean[] plan = search.best().clone();
        for (int item = 0; item < model.size && lacksAny(prefix, plan); item++) {
            if (prefix.items[item] != SprintState.FREE) {
                continue;
            }
            if (!plan[item]) {
                trial.copyFrom(prefix);
                trial.include(item);
                search.demand(score);
                search.search(trial, true);
                if (search.nodesLeft() <= 0) {
                    search.offer(plan);
                    return false;
                }
                if (!search.hasPlan()) {
                    prefix.exclude(item);
                    continue;
                }
                plan = search.best().clone();
            }
            prefix.include(item);
        }
        search.demand(score);
        search.offer(plan);
        return true;
    }

    private static boolean lacksAny(SprintState prefix, boolean[] plan) {
        for (int item = 0; item < plan.length; item++) {
            if (plan[item] && prefix.items[item] != SprintState.IN) {
                return true;
            }
        }
        return false;
    }

    boolean hasPlan() {
        return search.hasPlan();
    }

    long bestScore() {
        return search.bestScore();
    }

    long upperBound() {
        return search.upperBound();
    }

    boolean[] bestOf(int size) {
        boolean[] taken = new boolean[size];
        for (int place = 0; place < ids.length; place++) {
            taken[ids[place]] = search.best()[place];
        }
        return taken;
    }
}
