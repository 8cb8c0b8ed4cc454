package org.ballast.core.initiative;

/** How the result of a slice reached production. */
public enum Release {
    DEPLOYED,
    /** It is there, behind a flag that is off. */
    FLAGGED_OFF
}
