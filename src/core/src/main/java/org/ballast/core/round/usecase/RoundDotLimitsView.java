package org.ballast.core.round.usecase;

/**
 * The person's dots in the round.
 *
 * @param used more than the budget when it was lowered since
 */
public record RoundDotLimitsView(int budget, int cap, int used, int left) {}
