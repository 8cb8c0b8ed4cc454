package org.ballast.core.debt.usecase;

/** What became of one issue of a bulk tag. */
public enum BulkOutcome {
    WOULD_TAG,
    TAGGED,
    ALREADY_TAGGED,
    REFUSED
}
