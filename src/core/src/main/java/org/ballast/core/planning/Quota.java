package org.ballast.core.planning;

/** Who takes the tasks of a policy. */
public enum Quota {
    /** The team takes each task once. */
    PER_TEAM,
    /** Every person of the team takes that many tasks. */
    PER_PERSON
}
