package org.ballast.core.strategy.usecase;

/** What became of one issue of a bulk link. */
public enum LinkOutcome {
    WOULD_LINK,
    LINKED,
    /** It is linked with the element in this strength. */
    ALREADY_LINKED,
    REFUSED
}
