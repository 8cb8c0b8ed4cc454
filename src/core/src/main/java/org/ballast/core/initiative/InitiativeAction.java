package org.ballast.core.initiative;

/** What somebody did with an initiative. */
public enum InitiativeAction {
    STARTED,
    PLAN_CHANGED,
    SLICE_SET,
    SLICE_MOVED,
    SLICE_REMOVED,
    SLICE_STATE_SET,
    SAFE_STOP_SET,
    PAUSED,
    NOTE_WRITTEN,
    NOTE_SKIPPED,
    RESUMED,
    CLOSED
}
