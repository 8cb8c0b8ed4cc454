package org.ballast.core.initiative;

/** Where a slice stands. */
public enum SliceState {
    PLANNED,
    /** Somebody works on it. */
    OPEN,
    /** Its safe-stop checklist is complete. */
    FINISHED
}
