package org.ballast.core.workshop;

/** What happens in a workshop that everybody in it may know of. */
public enum WorkshopAction {
    OPENED,
    /** People were invited or let go. */
    CHANGED_PEOPLE,
    /** Somebody else leads it from now on. */
    HANDED_OVER,
    /** To another stage. */
    MOVED,
    /** A note that was on its way while the writing ended. */
    SAVED_LATE,
    /** Notes went into, out of or between clusters. */
    ARRANGED,
    /** A cluster got a name. */
    NAMED,
    /** Something was made of clusters. */
    PHRASED,
    /** Somebody said how they stand to an element. */
    TOOK_STANCE
}
