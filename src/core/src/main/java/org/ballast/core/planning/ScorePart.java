package org.ballast.core.planning;

/** What speaks for a candidate. */
public enum ScorePart {
    /** The team's dots, compared with the candidate that has most. */
    VOTES,
    /** How much it serves the strategy that the team follows. */
    ALIGNMENT,
    /** The priority that its tag says. */
    PRIORITY,
    /** How long it has been tagged. */
    AGE
}
