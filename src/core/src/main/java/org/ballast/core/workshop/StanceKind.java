package org.ballast.core.workshop;

/** How a participant stands to a guiding policy or an action. */
public enum StanceKind {
    AGREE,
    /** Not what the person would have chosen, and no reason to stop it. */
    LIVE_WITH,
    /** With a reason; while it is open the element is not agreed. */
    OBJECT
}
