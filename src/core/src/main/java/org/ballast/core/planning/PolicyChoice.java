package org.ballast.core.planning;

import org.ballast.core.debt.DotLimits;

/** A policy together with the limits of the standing vote. */
public record PolicyChoice(TeamPolicy policy, DotLimits dots) {

    /** What a board starts with. */
    public static final PolicyChoice DEFAULT = new PolicyChoice(TeamPolicy.DEFAULT, DotLimits.DEFAULT);
}
