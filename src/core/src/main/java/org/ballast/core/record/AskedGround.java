package org.ballast.core.record;

/** Why a sprint was asked for so many tasks. */
public enum AskedGround {
    /** The policy in force asked for them. */
    POLICY,
    /** The board had no policy when the sprint started, so nothing was promised. */
    NO_POLICY,
    /** A tech week took the sprint. */
    TECH_WEEK,
    /** Nobody worked in it. */
    HOLIDAYS,
    /** A war room was on in it: IOUs neither arise nor are paid. */
    WAR_ROOM
}
