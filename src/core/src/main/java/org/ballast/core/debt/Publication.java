package org.ballast.core.debt;

/** What became of making a public property say something. */
public enum Publication {
    /** It said so already. */
    UNCHANGED,
    /** It says so now. */
    WRITTEN,
    /** The tracker refused or failed; the property may still say something else. */
    FAILED
}
