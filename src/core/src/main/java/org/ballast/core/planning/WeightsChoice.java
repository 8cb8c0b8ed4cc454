package org.ballast.core.planning;

/** How much each part counts on a board, and what its team asks of a set of tasks; both are chosen together. */
public record WeightsChoice(Weights weights, PlanTerms terms) {}
