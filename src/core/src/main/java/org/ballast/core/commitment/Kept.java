package org.ballast.core.commitment;

/** What became of a commitment. */
public enum Kept {
    YES,
    PARTLY,
    NO
}
