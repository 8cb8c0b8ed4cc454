package org.ballast.core.initiative;

/** Where an initiative stands. */
public enum InitiativeState {
    RUNNING,
    PAUSED,
    /** Closed with what it brought. */
    FINISHED,
    /** Closed without being finished. */
    DROPPED
}
