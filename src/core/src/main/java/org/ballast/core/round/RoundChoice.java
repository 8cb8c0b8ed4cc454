package org.ballast.core.round;

import org.ballast.core.debt.DotLimits;

/** What a team decided on for a round: the plan and how many dots everybody has. */
public record RoundChoice(RoundPlan plan, DotLimits limits) {}
