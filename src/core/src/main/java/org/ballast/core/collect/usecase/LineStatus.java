package org.ballast.core.collect.usecase;

/** What an import would make of a line. */
public enum LineStatus {
    /** It becomes an issue. */
    NEW,
    /** It becomes an issue with a shorter title; the full text goes into the description. */
    CUT,
    /** An issue says nearly the same. It becomes one only if somebody wants that. */
    SIMILAR,
    /** An open issue of the board has this title. */
    ALREADY_THERE,
    /** A line above has this title; its votes are added to that one. */
    REPEATED,
    /** No issue can be made of it. */
    WRONG
}
