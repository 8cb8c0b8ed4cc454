package org.ballast.core.collect.usecase;

/** What became of a line that was imported. */
public enum ImportOutcome {
    /** It is an issue now, and tagged. */
    CREATED,
    /** The same batch made an issue of it before. */
    CREATED_BEFORE,
    /** An open issue of the board has this title. */
    ALREADY_THERE,
    /** It was not imported, or not tagged: the problem says why. */
    REFUSED
}
