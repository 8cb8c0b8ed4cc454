package org.ballast.core.shared;

/** Why somebody is told no; every edge translates it in its own way, REST to a status. */
public enum RefusalKind {
    /** The input makes no sense, whoever sends it. */
    INVALID,
    /** Nobody is logged in. */
    ANONYMOUS,
    /** The thing is visible, the change is not this person's to make. */
    FORBIDDEN,
    /** There is no such thing, or this person must not learn that there is. */
    UNKNOWN,
    /** The present state does not allow it; another moment may. */
    CONFLICT,
    /** The tracker can't answer at the moment; the same request may be sent again. */
    UNAVAILABLE
}
