package org.ballast.core.solver;

import java.util.Arrays;

/** The open nodes of a search, the highest bound first, the older among equals; and the decisions that lead to each. */
final class SprintNodes {

    static final int NO_PARENT = -1;
    static final int NOTHING = -1;

    /** A decision is what it is about, whether that is a context, and whether it is yes. */
    private static final int CONTEXT = 2;

    private static final int YES = 1;
    private static final int SHIFT = 2;

    private int[] parents = new int[64];
    private int[] decisions = new int[64];
    private int[] nextDecisions = new int[64];
    private long[] bounds = new long[64];
    private int[] heap = new int[64];
    private int count;
    private int open;

    static int aboutItem(int item) {
        return item << SHIFT;
    }

    static int aboutContext(int context) {
        return (context << SHIFT) + CONTEXT;
    }

    static int yes(int decision) {
        return decision + YES;
    }

    static int no(int decision) {
        return decision;
    }

    static void apply(int decision, SprintState state) {
        if (decision == NOTHING || !state.possible) {
            return;
        }
        int about = decision >> SHIFT;
        boolean yes = (decision & YES) != 0;
        if ((decision & CONTEXT) != 0) {
            if (yes) {
                state.open(about);
            } else {
                state.close(about);
            }
        } else if (yes) {
            state.include(about);
        } else {
            state.exclude(about);
        }
    }

    void clear() {
        count = 0;
        open = 0;
    }

    boolean isEmpty() {
        return open == 0;
    }

    void add(int parent, int decision, long bound, int nextDecision) {
        if (count == parents.length) {
            parents = Arrays.copyOf(parents, 2 * count);
            decisions = Arrays.copyOf(decisions, 2 * count);
            nextDecisions = Arrays.copyOf(nextDecisions, 2 * count);
            bounds = Arrays.copyOf(bounds, 2 * count);
            heap = Arrays.copyOf(heap, 2 * count);
        }
        parents[count] = parent;
        decisions[count] = decision;
        nextDecisions[count] = nextDecision;
        bounds[count] = bound;
        int at = open++;
        while (at > 0 && comesFirst(count, heap[(at - 1) / 2])) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = count++;
    }

    int takeBest() {
        int first = heap[0];
        int last = heap[--open];
        int at = 0;
        while (2 * at + 1 < open) {
            int child = 2 * at + 1;
            if (child + 1 < open && comesFirst(heap[child + 1], heap[child])) {
                child++;
            }
            if (!comesFirst(heap[child], last)) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = last;
        return first;
    }

    long bound(int node) {
        return bounds[node];
    }

    int nextDecision(int node) {
        return nextDecisions[node];
    }

    /** Applies all decisions that lead to the node. */
    void replay(int node, SprintState state) {
        for (int at = node; at != NO_PARENT; at = parents[at]) {
            apply(decisions[at], state);
        }
    }

    private boolean comesFirst(int node, int other) {
        return bounds[node] > bounds[other] || (bounds[node] == bounds[other] && node < other);
    }
}
