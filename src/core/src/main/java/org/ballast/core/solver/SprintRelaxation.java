package org.ballast.core.solver;

/**
 * An upper bound on every plan that a state leads to: the tables' exact best, with prices for what the tables do not see.
 * The choice behind the bound is a plan if it happens to break no rule.
 */
final class SprintRelaxation {

    final SprintTables tables;
    final SprintCells cells;
    SprintPrices prices;

    /** The choice behind the last bound, without what is decided. */
    final boolean[] chosen;

    private final SprintModel model;
    private final SprintFamilies families;
    private final long[] itemPrices;
    private final long[] charges;

    /** What every plan of the state gets on top of the tables' sum. */
    private long constant;

    SprintRelaxation(SprintModel model, SprintFamilies families) {
        this.model = model;
        this.families = families;
        this.cells = new SprintCells(model, families);
        this.tables = new SprintTables(model, families, cells);
        this.prices = SprintPrices.none(model, cells);
        this.chosen = new boolean[model.size];
        this.itemPrices = new long[model.size];
        this.charges = new long[cells.count];
    }

    /** Whether that pool has a price instead of a table. */
    boolean isPriced(int pool) {
        return families.priced[pool];
    }

    /** No plan of the state has a higher packed score; {@link SprintTables#IMPOSSIBLE} when it has none at all. */
    long bound(SprintState state) {
        constant = state.worth;
        priceItems(state);
        priceContexts(state);
        priceInitiatives(state);
        pricePools(state);
        for (int pillar = 0; pillar < state.pillars.length; pillar++) {
            int minimum = Math.max(0, model.problem.pillarMinima[pillar]);
            constant += model.pillarUnit * Math.min(minimum, state.pillars[pillar]);
        }
        long best = tables.solve(state, itemPrices, charges, chosen);
        return best == SprintTables.IMPOSSIBLE ? best : best + constant;
    }

    /** After a bound: no plan that has all those items, which are free, is better. Efforts and numbers are theirs. */
    long boundWith(long[] within, SprintState state, int[] items, int count) {
        int effort = 0;
        long price = constant;
        for (int at = 0; at < count; at++) {
            effort += model.problem.efforts[items[at]];
            price += itemPrices[items[at]];
            price += pillarGain(state, items[at]);
        }
        if (effort > state.capacity || count > state.tasks) {
            return SprintTables.IMPOSSIBLE;
        }
        return price + within[tables.place(state.capacity - effort, state.tasks - count)];
    }

    private long pillarGain(SprintState state, int item) {
        int pillar = families.pillar[families.of[item]];
        if (pillar < 0) {
            return 0;
        }
        int lacking = Math.max(0, model.problem.pillarMinima[pillar] - state.pillars[pillar]);
        return model.pillarUnit * Math.min(lacking, model.problem.efforts[item]);
    }

    private void priceItems(SprintState state) {
        long perItem = tables.countsItems ? 0 : prices.item;
        constant += perItem * state.tasks;
        for (int item = 0; item < model.size; item++) {
            itemPrices[item] = model.worth[item] - perItem;
        }
        for (int item = 0; item < model.size; item++) {
            int[] needs = model.problem.needs[item];
            if (needs.length == 0 || state.items[item] != SprintState.FREE) {
                continue;
            }
            for (int at = 0; at < needs.length; at++) {
                if (state.items[needs[at]] == SprintState.FREE) {
                    itemPrices[item] -= prices.arcs[model.arcStart[item] + at];
                    itemPrices[needs[at]] += prices.arcs[model.arcStart[item] + at];
                }
            }
        }
    }

    private void priceContexts(SprintState state) {
        boolean any = state.contextsIn > 0;
        constant -= model.contextCost * state.contextsIn;
        for (int cell = 0; cell < cells.count; cell++) {
            int context = cells.context[cell];
            boolean free = context >= 0 && state.contexts[context] == SprintState.FREE;
            charges[cell] = free ? prices.charges[cell] : 0;
            any |= free && hasFreeItem(cell, state);
        }
        constant += any ? model.contextCost * model.problem.freeContexts : 0;
    }

    private boolean hasFreeItem(int cell, SprintState state) {
        for (int place = cells.start[cell]; place < cells.start[cell + 1]; place++) {
            if (state.items[cells.items[place]] == SprintState.FREE) {
                return true;
            }
        }
        return false;
    }

    private void priceInitiatives(SprintState state) {
        for (int initiative = 0; initiative < prices.initiatives.length; initiative++) {
            long price = prices.initiatives[initiative];
            if (price == 0) {
                continue;
            }
            boolean any = false;
            for (int item : model.initiativeMembers[initiative]) {
                if (state.items[item] == SprintState.FREE) {
                    itemPrices[item] -= price;
                    any = true;
                }
            }
            constant += any ? price : 0;
        }
    }

    private void pricePools(SprintState state) {
        for (int pool = 0; pool < prices.pools.length; pool++) {
            constant += prices.pools[pool] * state.pools[pool];
        }
        for (int item = 0; item < model.size; item++) {
            for (int pool : model.pools[item]) {
                itemPrices[item] -= prices.pools[pool] * model.problem.efforts[item];
            }
        }
    }
}
