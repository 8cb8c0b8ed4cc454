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
    MILESTONES
}
