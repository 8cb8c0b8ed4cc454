package org.ballast.core.planning.usecase;

/** How far the newest repair is, also when there never was one. */
public enum RepairStatus {
    NEVER,
    RUNNING,
    DONE,
    FAILED
}
