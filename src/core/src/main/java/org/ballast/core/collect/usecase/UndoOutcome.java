package org.ballast.core.collect.usecase;

/** What became of an issue whose import was taken back. */
public enum UndoOutcome {
    /** It is deleted: nobody had touched it. */
    DELETED,
    /** It is no longer tagged, and stays: somebody changed it, or the person may not delete it. */
    UNTAGGED,
    /** It was gone already, or the person may not see it. */
    GONE,
    /** Nothing was changed: the problem says why. */
    REFUSED
}
