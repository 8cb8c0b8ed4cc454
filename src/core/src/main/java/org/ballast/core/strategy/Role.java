package org.ballast.core.strategy;

/** What somebody is in a department. Who is none of these is an outsider. */
public enum Role {
    /** Answers for the strategy: decides on its state and on who belongs to the department. */
    OWNER,
    /** Writes the draft. */
    CONTRIBUTOR,
    /** Reads what was agreed or is out for feedback. */
    READER
}
