package org.ballast.core.solver;

import java.util.Arrays;

/** The largest flow through a network, by blocking flows along shortest ways (Dinic 1970). Capacities are whole numbers. */
final class MaximumFlow {

    private final int nodes;
    private final int[] head;
    private int[] next;
    private int[] to;

    /** What an edge can still take; edge {@code e ^ 1} is its way back. */
    long[] room;

    private int edges;
    private final int[] level;
    private final int[] current;
    private final int[] queue;
    private final int[] way;

    MaximumFlow(int nodes, int edgesExpected) {
        this.nodes = nodes;
        head = new int[nodes];
        Arrays.fill(head, -1);
        next = new int[2 * edgesExpected];
        to = new int[2 * edgesExpected];
        room = new long[2 * edgesExpected];
        level = new int[nodes];
        current = new int[nodes];
        queue = new int[nodes];
        way = new int[nodes];
    }

    /** Adds an edge without capacity and returns its number. */
    int edge(int from, int into) {
        if (edges + 2 > to.length) {
            next = Arrays.copyOf(next, edges * 2 + 2);
            to = Arrays.copyOf(to, edges * 2 + 2);
            room = Arrays.copyOf(room, edges * 2 + 2);
        }
        int edge = edges;
        put(from, into);
        put(into, from);
        return edge;
    }

    private void put(int from, int into) {
        to[edges] = into;
        next[edges] = head[from];
        head[from] = edges++;
    }

    /** Sends as much as possible from one node to another; what an edge can take before stands in {@link #room}. */
    long send(int source, int sink) {
        long sum = 0;
        while (levels(source, sink)) {
            System.arraycopy(head, 0, current, 0, nodes);
            long sent = push(source, sink);
            while (sent > 0) {
                sum += sent;
                sent = push(source, sink);
            }
        }
        return sum;
    }

    private boolean levels(int source, int sink) {
        Arrays.fill(level, -1);
        level[source] = 0;
        queue[0] = source;
        int end = 1;
        for (int at = 0; at < end && level[sink] < 0; at++) {
            int node = queue[at];
            for (int edge = head[node]; edge >= 0; edge = next[edge]) {
                if (room[edge] > 0 && level[to[edge]] < 0) {
                    level[to[edge]] = level[node] + 1;
                    queue[end++] = to[edge];
                }
            }
        }
        return level[sink] >= 0;
    }

    /** Finds one more way and sends what its narrowest edge takes; 0 if there is none at these levels. */
    private long push(int source, int sink) {
        int length = 0;
        int node = source;
        while (node != sink) {
            int edge = current[node];
            while (edge >= 0 && (room[edge] <= 0 || level[to[edge]] != level[node] + 1)) {
                edge = next[edge];
            }
            current[node] = edge;
            if (edge >= 0) {
                way[length++] = edge;
                node = to[edge];
            } else if (length == 0) {
                return 0;
            } else {
                level[node] = -1;
                node = to[way[--length] ^ 1];
            }
        }
        long narrowest = Long.MAX_VALUE;
        for (int at = 0; at < length; at++) {
            narrowest = Math.min(narrowest, room[way[at]]);
        }
        for (int at = 0; at < length; at++) {
            room[way[at]] -= narrowest;
            room[way[at] ^ 1] += narrowest;
        }
        return narrowest;
    }

    /** Marks the nodes that the source still reaches. */
    void reachedFrom(int source, boolean[] marks) {
        spread(source, marks, false);
    }

    /** Marks the nodes that still reach the sink. */
    void reaching(int sink, boolean[] marks) {
        spread(sink, marks, true);
    }

    private void spread(int start, boolean[] marks, boolean backwards) {
        Arrays.fill(marks, false);
        marks[start] = true;
        queue[0] = start;
        int end = 1;
        for (int at = 0; at < end; at++) {
            for (int edge = head[queue[at]]; edge >= 0; edge = next[edge]) {
                if (room[backwards ? edge ^ 1 : edge] > 0 && !marks[to[edge]]) {
                    marks[to[edge]] = true;
                    queue[end++] = to[edge];
                }
            }
        }
    }
}
