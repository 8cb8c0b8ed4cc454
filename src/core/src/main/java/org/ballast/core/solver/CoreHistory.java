package org.ballast.core.solver;

import java.util.Arrays;

/**
 * Which core items a state changed, beyond those that it remembers itself: 64 of them for each entry, chained backwards.
 * Entries that no living state reaches are dropped when it becomes full.
 */
final class CoreHistory {

    static final int NONE = -1;

    private long[] changes = new long[64];
    private int[] links = new int[64];
    private int count;

    /** Moves what the states remember themselves into entries. */
    void absorb(CoreStates states) {
        if (count + states.count > changes.length) {
            int room = Math.max(count + states.count, 2 * changes.length);
            changes = Arrays.copyOf(changes, room);
            links = Arrays.copyOf(links, room);
        }
        for (int state = 0; state < states.count; state++) {
            changes[count] = states.changes[state];
            links[count] = states.links[state];
            states.changes[state] = 0;
            states.links[state] = count++;
        }
    }

    int size() {
        return count;
    }

    long changes(int entry) {
        return changes[entry];
    }

    int link(int entry) {
        return links[entry];
    }

    /** Drops entries that neither the states nor that entry lead to; returns where that entry stands now. */
    int compact(CoreStates states, int alsoKept) {
        boolean[] reached = new boolean[count];
        mark(reached, alsoKept);
        for (int state = 0; state < states.count; state++) {
            mark(reached, states.links[state]);
        }
        int[] moved = new int[count];
        int kept = 0;
        for (int entry = 0; entry < count; entry++) {
            if (reached[entry]) {
                changes[kept] = changes[entry];
                links[kept] = links[entry] == NONE ? NONE : moved[links[entry]];
                moved[entry] = kept++;
            }
        }
        count = kept;
        for (int state = 0; state < states.count; state++) {
            int link = states.links[state];
            states.links[state] = link == NONE ? NONE : moved[link];
        }
        return alsoKept == NONE ? NONE : moved[alsoKept];
    }

    private void mark(boolean[] reached, int from) {
        for (int entry = from; entry != NONE && !reached[entry]; entry = links[entry]) {
            reached[entry] = true;
        }
    }
}
