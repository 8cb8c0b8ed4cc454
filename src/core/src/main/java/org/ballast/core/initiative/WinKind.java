package org.ballast.core.initiative;

/** What a win was. */
public enum WinKind {
    BUG_FOUND,
    NOISE_CUT,
    INCIDENT_AVOIDED,
    OTHER
}
