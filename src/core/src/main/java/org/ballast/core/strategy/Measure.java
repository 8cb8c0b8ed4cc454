package org.ballast.core.strategy;

/** How a key result is measured. */
public enum Measure {
    /** From a start to a target, up or down, in a unit. */
    NUMBER,
    /** A number in percent. */
    PERCENT,
    /** From no (0) to yes (1). */
    YES_NO,
    /** From none to so many milestones. */
    MILESTONES,
    /** How many issues a query finds, as the key result's owner sees them. */
    JQL_COUNT,
    /** The person-days that the tech debt among them is estimated at. */
    JQL_SUM,
    /** How well a user flow is served, in percent; somebody else looks after it. */
    SERVICE_LEVEL;

    /** Whether the tracker is asked for the value, so that nobody types it. */
    public boolean isAsked() {
        return this == JQL_COUNT || this == JQL_SUM;
    }

    /** Whether somebody types the value, unless linked issues drive it. */
    public boolean isTyped() {
        return !isAsked() && this != SERVICE_LEVEL;
    }
}
