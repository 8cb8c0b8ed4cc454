package org.ballast.core.planning;

/** Where the lift of an item stands. */
public enum LiftState {
    /** The links give more than the team was asked about, or its days would count for another pillar. */
    OPEN,
    /** The item counts all that the links give. */
    ACCEPTED,
    /** The team was asked and left the item where it was. */
    KEPT
}
