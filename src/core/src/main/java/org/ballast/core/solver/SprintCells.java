package org.ballast.core.solver;

import java.util.Arrays;

/** The items sorted into cells, one for each family and context that has any; families first, then contexts, then index. */
final class SprintCells {

    final int count;

    /** Where the items of each cell begin, and behind the last one their number. */
    final int[] start;

    final int[] items;
    final int[] context;
    final int[] family;

    /** The first cell of each family, and behind the last one the number of cells. */
    final int[] firstOfFamily;

    SprintCells(SprintModel model, SprintFamilies families) {
        int size = model.size;
        long contexts = model.problem.contextCount + 1L;
        long[] keys = new long[size];
        for (int item = 0; item < size; item++) {
            long cell = families.of[item] * contexts + model.problem.contexts[item] + 1;
            keys[item] = cell * size + item;
        }
        Arrays.sort(keys);
        items = new int[size];
        start = new int[size + 1];
        context = new int[size];
        family = new int[size];
        firstOfFamily = new int[families.count + 1];
        int cells = 0;
        for (int place = 0; place < size; place++) {
            int item = (int) (keys[place] % size);
            items[place] = item;
            boolean starts = place == 0 || keys[place] / size != keys[place - 1] / size;
            if (starts) {
                start[cells] = place;
                family[cells] = families.of[item];
                context[cells] = model.problem.contexts[item];
                cells++;
            }
        }
        start[cells] = size;
        count = cells;
        int cell = 0;
        for (int of = 0; of < families.count; of++) {
            firstOfFamily[of] = cell;
            while (cell < cells && family[cell] == of) {
                cell++;
            }
        }
        firstOfFamily[families.count] = cells;
    }
}
