package org.ballast.core.solver;

import java.util.Arrays;

/**
 * The exact tables behind the bound: for each family the best sum of prices for every effort and, where it matters, every
 * number of items, with a set-up charge for each context (a knapsack with set-ups); then the families are merged. Rows of
 * decisions allow to read the choice off.
 */
final class SprintTables {

    static final long IMPOSSIBLE = Long.MIN_VALUE / 4;

    private static final int MOST_STATES = 2_048;

    /** Whether numbers of items have states of their own; otherwise they are not looked at here. */
    final boolean countsItems;

    private final SprintModel model;
    private final SprintFamilies families;
    private final SprintCells cells;
    private final int stride;
    private final int states;
    private final long[][] tables;
    private final long[][] merged;
    private final int[][] choices;
    private final long[] before;
    private final boolean[] active;
    private final boolean[] taken;
    private final boolean[] cellUsed;
    private SprintState state;
    private long[] prices = {};
    private int[] caps;

    SprintTables(SprintModel model, SprintFamilies families, SprintCells cells) {
        this.model = model;
        this.families = families;
        this.cells = cells;
        this.state = new SprintState(model);
        boolean restrained = model.problem.fewest > 0 || model.problem.most < fitting(model);
        this.countsItems = restrained && (model.capacity + 1L) * (model.most + 1L) <= MOST_STATES;
        this.stride = countsItems ? model.most + 1 : 1;
        this.states = (model.capacity + 1) * stride;
        this.tables = new long[families.count][states];
        this.merged = new long[families.count][states];
        this.choices = new int[families.count][states];
        this.before = new long[states];
        this.active = new boolean[model.size];
        this.taken = new boolean[Math.multiplyExact(model.size, states)];
        this.cellUsed = new boolean[cells.count * states];
        this.caps = new int[families.count];
    }

    private static int fitting(SprintModel model) {
        int smallest = Integer.MAX_VALUE;
        for (int effort : model.problem.efforts) {
            smallest = Math.min(smallest, effort);
        }
        return Math.min(model.size, model.capacity / Math.max(1, smallest));
    }

    /**
     * The best sum of prices within the state's room.
     *
     * @param itemPrices what each item adds
     * @param charges what each cell costs when one of its items is taken
     * @param chosen is set to the choice that has it
     * @return {@link #IMPOSSIBLE} when there are too few items for the fewest tasks
     */
    long solve(SprintState decided, long[] itemPrices, long[] charges, boolean[] chosen) {
        this.state = decided;
        this.prices = itemPrices;
        for (int family = 0; family < families.count; family++) {
            fill(family, charges);
            merge(family);
        }
        long[] all = merged[families.count - 1];
        int fewest = countsItems ? Math.max(0, state.fewest) : 0;
        int best = -1;
        for (int effort = 0; effort <= state.capacity; effort++) {
            for (int items = fewest; items <= mostItems(); items++) {
                int place = effort * stride + items;
                if (all[place] > IMPOSSIBLE / 2 && (best < 0 || all[place] > all[best])) {
                    best = place;
                }
            }
        }
        Arrays.fill(chosen, false);
        if (best < 0) {
            return IMPOSSIBLE;
        }
        read(best, charges, chosen);
        return all[best];
    }

    /**
     * After a solve: the best sum within every effort and number of items, whatever the fewest are. A place is effort ×
     * stride + items.
     */
    long[] within() {
        long[] best = merged[families.count - 1].clone();
        for (int place = 0; place < states; place++) {
            if (place >= stride) {
                best[place] = Math.max(best[place], best[place - stride]);
            }
            if (place % stride > 0) {
                best[place] = Math.max(best[place], best[place - 1]);
            }
        }
        return best;
    }

    int place(int effort, int items) {
        return effort * stride + (countsItems ? items : 0);
    }

    private int mostItems() {
        return countsItems ? state.tasks : 0;
    }

    private void fill(int family, long[] charges) {
        long[] table = tables[family];
        Arrays.fill(table, IMPOSSIBLE);
        table[0] = 0;
        int pool = families.pool[family];
        caps[family] = pool < 0 ? state.capacity : Math.min(state.capacity, state.pools[pool]);
        for (int cell = cells.firstOfFamily[family]; cell < cells.firstOfFamily[family + 1]; cell++) {
            int context = cells.context[cell];
            if (context < 0 || charges[cell] == 0) {
                fillCell(cell, family);
            } else {
                System.arraycopy(table, 0, before, 0, states);
                for (int place = 0; place < states; place++) {
                    table[place] -= charges[cell];
                }
                fillCell(cell, family);
                for (int place = 0; place < states; place++) {
                    boolean used = table[place] > before[place];
                    cellUsed[cell * states + place] = used;
                    table[place] = used ? table[place] : before[place];
                }
            }
        }
        int pillar = families.pillar[family];
        if (pillar >= 0) {
            int lacking = Math.max(0, model.problem.pillarMinima[pillar] - state.pillars[pillar]);
            for (int place = 0; place < states; place++) {
                table[place] += model.pillarUnit * Math.min(lacking, place / stride);
            }
        }
    }

    private void fillCell(int cell, int family) {
        long[] table = tables[family];
        int cap = caps[family];
        int mostBefore = mostItems() - 1;
        boolean mayHurt = countsItems && state.fewest > 0;
        boolean hasPillar = families.pillar[family] >= 0;
        for (int place = cells.start[cell]; place < cells.start[cell + 1]; place++) {
            int item = cells.items[place];
            int effort = model.problem.efforts[item];
            long price = prices[item];
            active[item] = state.canBeIn(item) && (price > 0 || mayHurt || hasPillar);
            if (!active[item]) {
                continue;
            }
            int rows = item * states;
            for (int used = cap; used >= effort; used--) {
                int from = (used - effort) * stride;
                int to = used * stride;
                if (countsItems) {
                    for (int items = 0; items <= mostBefore; items++) {
                        long with = table[from + items] + price;
                        boolean better = with > table[to + items + 1];
                        taken[rows + to + items + 1] = better;
                        if (better) {
                            table[to + items + 1] = with;
                        }
                    }
                } else {
                    long with = table[from] + price;
                    boolean better = with > table[to];
                    taken[rows + to] = better;
                    if (better) {
                        table[to] = with;
                    }
                }
            }
        }
    }

    private void merge(int family) {
        if (family == 0) {
            System.arraycopy(tables[0], 0, merged[0], 0, states);
            return;
        }
        long[] others = merged[family - 1];
        long[] own = tables[family];
        long[] out = merged[family];
        int[] choice = choices[family];
        System.arraycopy(others, 0, out, 0, states);
        Arrays.fill(choice, 0);
        int most = mostItems();
        for (int used = 0; used <= caps[family]; used++) {
            for (int items = 0; items <= most; items++) {
                int place = used * stride + items;
                if (place == 0 || own[place] <= IMPOSSIBLE / 2) {
                    continue;
                }
                for (int rest = 0; rest + used <= state.capacity; rest++) {
                    for (int count = 0; count + items <= most; count++) {
                        int from = rest * stride + count;
                        long sum = own[place] + others[from];
                        if (others[from] > IMPOSSIBLE / 2 && sum > out[from + place]) {
                            out[from + place] = sum;
                            choice[from + place] = place;
                        }
                    }
                }
            }
        }
    }

    private void read(int best, long[] charges, boolean[] chosen) {
        int place = best;
        for (int family = families.count - 1; family >= 0; family--) {
            int own = family == 0 ? place : choices[family][place];
            place -= own;
            for (int cell = cells.firstOfFamily[family + 1] - 1; cell >= cells.firstOfFamily[family]; cell--) {
                boolean charged = cells.context[cell] >= 0 && charges[cell] != 0;
                if (!charged || cellUsed[cell * states + own]) {
                    own = readCell(cell, own, chosen);
                }
            }
        }
    }

    private int readCell(int cell, int from, boolean[] chosen) {
        int place = from;
        for (int at = cells.start[cell + 1] - 1; at >= cells.start[cell]; at--) {
            int item = cells.items[at];
            int step = model.problem.efforts[item] * stride + (countsItems ? 1 : 0);
            boolean within = place >= step && (!countsItems || place % stride > 0);
            if (active[item] && within && taken[item * states + place]) {
                chosen[item] = true;
                place -= step;
            }
        }
        return place;
    }
}
