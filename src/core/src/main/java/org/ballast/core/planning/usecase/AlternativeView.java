package org.ballast.core.planning.usecase;

import java.util.List;
import org.ballast.core.shared.PersonDays;

/**
 * Another set of picks, nearly as good.
 *
 * @param added what it has and the suggestion lacks
 * @param dropped what the suggestion has and it lacks
 * @param loss points of value that it is worth less; may be 0, and below where it does less for the pillars
 * @param pillarLossDays what the pillars' minima get less
 */
public record AlternativeView(
        List<CandidateView> added, List<CandidateView> dropped, int loss, PersonDays pillarLossDays) {}
