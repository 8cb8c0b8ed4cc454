package org.ballast.core.planning.usecase;

import java.util.List;

/**
 * Another set of picks, nearly as good.
 *
 * @param added what it has and the suggestion lacks
 * @param dropped what the suggestion has and it lacks
 * @param loss points of value that it is worth less; may be 0
 */
public record AlternativeView(List<CandidateView> added, List<CandidateView> dropped, int loss) {}
