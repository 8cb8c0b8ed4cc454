package org.ballast.core.record;

/** What became of what a sprint was asked for. */
public enum PromiseMark {
    /** At least the fewest tasks were done. */
    KEPT,
    /** Fewer were. */
    MISSED,
    /** The sprint was asked for none, so there was nothing to keep. */
    NOT_ASKED
}
