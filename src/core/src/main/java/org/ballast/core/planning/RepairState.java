package org.ballast.core.planning;

/** How far a repair is. */
public enum RepairState {
    RUNNING,
    DONE,
    FAILED
}
