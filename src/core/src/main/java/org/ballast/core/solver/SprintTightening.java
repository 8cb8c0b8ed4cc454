package org.ballast.core.solver;

/**
 * Improves prices by subgradient steps (Held, Wolfe and Crowder, Mathematical Programming 6, 1974): what the choice takes
 * too much of becomes dearer, what nobody wants becomes cheaper. Keeps the prices of the smallest bound.
 */
final class SprintTightening {

    private static final int PATIENCE = 3;

    private final SprintModel model;
    private final SprintRelaxation relaxation;
    private final boolean[] taken;
    private SprintPrices bestPrices;
    private long bestBound = Long.MAX_VALUE;
    private long norm;

    SprintTightening(SprintModel model, SprintRelaxation relaxation) {
        this.model = model;
        this.relaxation = relaxation;
        this.taken = new boolean[model.size];
        this.bestPrices = relaxation.prices.copy();
    }

    /** Leaves the best prices in the relaxation and a bound with them; returns it. */
    long tighten(SprintState state, SprintSearch search, SprintBuilder builder, int rounds) {
        int share = 1;
        int sinceBetter = 0;
        for (int round = 0; round < rounds; round++) {
            long bound = relaxation.bound(state);
            if (bound == SprintTables.IMPOSSIBLE) {
                return bound;
            }
            sinceBetter++;
            if (bound < bestBound) {
                bestBound = bound;
                bestPrices = relaxation.prices.copy();
                sinceBetter = 0;
            }
            for (int item = 0; item < model.size; item++) {
                taken[item] = relaxation.chosen[item] || state.items[item] == SprintState.IN;
            }
            search.offer(taken);
            search.offer(builder.build(state, relaxation.chosen));
            if (bestBound <= search.bestScore()) {
                break;
            }
            if (sinceBetter == PATIENCE) {
                share *= 2;
                sinceBetter = 0;
                relaxation.prices = bestPrices.copy();
            }
            norm = 0;
            move(state, 0);
            shareContexts(state);
            if (norm == 0) {
                break;
            }
            long gap = search.hasPlan() ? bound - search.bestScore() : Math.abs(bound) / 20;
            move(state, Math.max(1, gap / share / norm));
        }
        relaxation.prices = bestPrices;
        return relaxation.bound(state);
    }

    /** Takes a step along the subgradient, or with a step of 0 measures its length. */
    private void move(SprintState state, long step) {
        SprintPrices prices = relaxation.prices;
        for (int item = 0; item < model.size; item++) {
            int[] needs = model.problem.needs[item];
            if (state.items[item] != SprintState.FREE) {
                continue;
            }
            for (int at = 0; at < needs.length; at++) {
                int excess = (taken[item] ? 1 : 0) - (taken[needs[at]] ? 1 : 0);
                prices.arcs[model.arcStart[item] + at] = moved(prices.arcs[model.arcStart[item] + at], excess, step);
            }
        }
        for (int initiative = 0; initiative < prices.initiatives.length; initiative++) {
            int excess = -1;
            for (int item : model.initiativeMembers[initiative]) {
                excess += taken[item] ? 1 : 0;
            }
            prices.initiatives[initiative] = moved(prices.initiatives[initiative], excess, step);
        }
        movePools(state, step);
    }

    private void movePools(SprintState state, long step) {
        SprintPrices prices = relaxation.prices;
        int count = 0;
        int[] excess = new int[state.pools.length];
        for (int item = 0; item < model.size; item++) {
            if (relaxation.chosen[item]) {
                count++;
                for (int pool : model.pools[item]) {
                    excess[pool] += model.problem.efforts[item];
                }
            }
        }
        for (int pool = 0; pool < excess.length; pool++) {
            if (relaxation.isPriced(pool)) {
                prices.pools[pool] = moved(prices.pools[pool], excess[pool] - state.pools[pool], step);
            }
        }
        if (!relaxation.tables.countsItems) {
            prices.item = moved(prices.item, count - state.tasks, step);
        }
    }

    private long moved(long price, int excess, long step) {
        if (excess == 0 || (excess < 0 && price == 0)) {
            return price;
        }
        if (step == 0) {
            norm += (long) excess * excess;
            return price;
        }
        return Math.max(0, price + step * excess);
    }

    /** A context's cost moves half from cells that are not used to those that are. */
    private void shareContexts(SprintState state) {
        SprintCells cells = relaxation.cells;
        long[] charges = relaxation.prices.charges;
        int contexts = state.contexts.length;
        int[] used = new int[contexts];
        long[] idle = new long[contexts];
        boolean[] touched = new boolean[cells.count];
        for (int cell = 0; cell < cells.count; cell++) {
            int context = cells.context[cell];
            if (context < 0) {
                continue;
            }
            for (int place = cells.start[cell]; place < cells.start[cell + 1]; place++) {
                touched[cell] |= relaxation.chosen[cells.items[place]];
            }
            used[context] += touched[cell] ? 1 : 0;
            idle[context] += touched[cell] ? 0 : charges[cell] / 2;
        }
        for (int cell = 0; cell < cells.count; cell++) {
            int context = cells.context[cell];
            if (context < 0 || used[context] == 0 || idle[context] == 0) {
                continue;
            }
            norm++;
            if (touched[cell]) {
                charges[cell] += idle[context] / used[context];
            } else {
                charges[cell] -= charges[cell] / 2;
            }
        }
    }
}
