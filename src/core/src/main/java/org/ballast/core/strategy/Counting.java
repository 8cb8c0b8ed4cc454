package org.ballast.core.strategy;

/** What linked issues do for a key result, as its owner chooses. */
public enum Counting {
    /** The share of resolved issues is its progress. */
    DRIVES,
    /** They help; the progress comes from its own values. */
    SUPPORTS
}
