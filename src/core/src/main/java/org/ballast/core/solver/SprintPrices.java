package org.ballast.core.solver;

import java.util.Arrays;

/**
 * Lagrange's multipliers: what it costs to take an item without what it needs, two items of one initiative, more of a pool
 * than there is, more items than allowed; and how a context's cost is shared by its cells. Any prices give a valid bound;
 * good ones give a small one.
 */
final class SprintPrices {

    /** For each thing that an item needs, in the order of the model's arcs. */
    final long[] arcs;

    final long[] initiatives;
    final long[] pools;
    final long[] charges;
    long item;

    private SprintPrices(long[] arcs, long[] initiatives, long[] pools, long[] charges, long item) {
        this.arcs = arcs;
        this.initiatives = initiatives;
        this.pools = pools;
        this.charges = charges;
        this.item = item;
    }

    /** Nothing costs anything, and the cells of a context share its cost alike. */
    static SprintPrices none(SprintModel model, SprintCells cells) {
        int[] cellsOf = new int[model.problem.contextCount];
        for (int cell = 0; cell < cells.count; cell++) {
            if (cells.context[cell] >= 0) {
                cellsOf[cells.context[cell]]++;
            }
        }
        long[] charges = new long[cells.count];
        for (int cell = 0; cell < cells.count; cell++) {
            int context = cells.context[cell];
            charges[cell] = context < 0 ? 0 : model.contextCost / cellsOf[context];
        }
        return new SprintPrices(
                new long[model.arcStart[model.size]],
                new long[model.problem.initiativeCount],
                new long[model.poolCaps.length],
                charges,
                0);
    }

    SprintPrices copy() {
        return new SprintPrices(arcs.clone(), initiatives.clone(), pools.clone(), charges.clone(), item);
    }

    /** The prices for some of the items, whose cells may be fewer. */
    SprintPrices restrictedTo(int[] items, SprintModel whole, SprintModel model, SprintCells before, SprintCells now) {
        SprintPrices fresh = none(model, now);
        for (int place = 0; place < items.length; place++) {
            int count = model.problem.needs[place].length;
            System.arraycopy(arcs, whole.arcStart[items[place]], fresh.arcs, model.arcStart[place], count);
        }
        System.arraycopy(initiatives, 0, fresh.initiatives, 0, initiatives.length);
        System.arraycopy(pools, 0, fresh.pools, 0, pools.length);
        fresh.item = item;
        int from = 0;
        for (int cell = 0; cell < now.count; cell++) {
            while (before.family[from] != now.family[cell] || before.context[from] != now.context[cell]) {
                from++;
            }
            fresh.charges[cell] = charges[from];
        }
        return fresh;
    }

    @Override
    public String toString() {
        return "initiatives " + Arrays.toString(initiatives) + ", pools " + Arrays.toString(pools) + ", item " + item;
    }
}
