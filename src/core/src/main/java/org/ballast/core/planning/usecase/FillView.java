package org.ballast.core.planning.usecase;

import java.util.List;
import org.ballast.core.shared.PersonDays;

/**
 * What a tech week or a war room should take beside what the team has taken on.
 *
 * @param capacity what the team can do in it
 * @param taken estimates of what it has taken on, as far as the viewer may see it
 * @param suggested estimates of the candidates, together
 * @param candidates what should come next, each behind what blocks it
 * @param people how many people each of the candidates takes within the time, in the same order; 2 is a pair
 */
public record FillView(
        PersonDays capacity,
        PersonDays taken,
        PersonDays suggested,
        List<CandidateView> candidates,
        List<Integer> people) {}
