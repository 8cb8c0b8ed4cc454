package org.ballast.core.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;

/**
 * The terms of a board with what they are about: the area of each item, and the pillar that it serves most.
 *
 * @param pillars the ref of the pillar of each issue that counts for one
 */
public record TermsInForce(PlanTerms terms, Map<IssueId, String> pillars) {

    /** Nothing is asked. */
    public static final TermsInForce NONE = new TermsInForce(PlanTerms.NONE, Map.of());

    /** The area as it is compared: letter case and blanks around it make no other area. Empty where nobody named one. */
    public Optional<String> area(RankedCandidate candidate) {
        String area = candidate.candidate().item().values().area().strip().toLowerCase(Locale.ROOT);
        return area.isEmpty() ? Optional.empty() : Optional.of(area);
    }

    /** The ref of the pillar that its days count for. */
    public Optional<String> pillar(RankedCandidate candidate) {
        return Optional.ofNullable(pillars.get(candidate.issue()));
    }

    /**
     * What each pick costs for switching to its area: the switch cost for the first of an area that is neither the set's
     * first one nor in the sprint already.
     */
    public List<Integer> switchCosts(List<RankedCandidate> planned, List<RankedCandidate> picks) {
        Set<String> open = new HashSet<>();
        planned.forEach(candidate -> area(candidate).ifPresent(open::add));
        List<Integer> costs = new ArrayList<>();
        for (RankedCandidate pick : picks) {
            boolean first = open.isEmpty();
            boolean opens = area(pick).filter(open::add).isPresent();
            costs.add(opens && !first ? terms.switchCost() : 0);
        }
        return costs;
    }

    /** The person-days of those candidates that count for a pillar. */
    public PersonDays daysFor(String pillar, List<RankedCandidate> candidates) {
        PersonDays days = PersonDays.NONE;
        for (RankedCandidate candidate : candidates) {
            if (pillar(candidate).filter(pillar::equals).isPresent()) {
                days = days.plus(candidate.effort().map(Effort::asPersonDays).orElse(PersonDays.NONE));
            }
        }
        return days;
    }
}
