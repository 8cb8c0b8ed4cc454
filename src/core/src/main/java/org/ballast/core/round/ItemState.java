package org.ballast.core.round;

/** What an issue is in a debt round. */
public enum ItemState {
    /** On the list: questions, estimates and dots are taken. */
    LISTED,
    /** Unchanged since the last round: keeps its place and is not discussed again. */
    KEPT,
    /** Merged into another item. */
    MERGED,
    /** Split into other items. */
    SPLIT
}
