package org.ballast.core.initiative;

/** How far the request for comments came. */
public enum RfcState {
    DRAFT,
    FEEDBACK,
    ACCEPTED,
    REJECTED
}
