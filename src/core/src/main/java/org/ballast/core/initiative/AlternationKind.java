package org.ballast.core.initiative;

/** How slices alternate with product work. */
public enum AlternationKind {
    /** One slice, then some sprints for the product. */
    SPRINTS,
    /** Slices take a share of the team's capacity over time. */
    SHARE
}
