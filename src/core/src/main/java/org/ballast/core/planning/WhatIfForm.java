package org.ballast.core.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;

/**
 * A question as it was typed. As soon as there is one weight, those that are missing count nothing; with the terms it is the same.
 *
 * @param switchCost points, 0 to {@value PlanTerms#MOST_SWITCH_COST}
 * @param pillarDays person-days, 0 to {@link PlanTerms#MOST_PILLAR_DAYS}
 * @param capacityDays person-days, 0 to what the largest team has in the longest sprint
 * @param forced at most {@value #MOST_WISHES}; an issue that is no candidate is no wish
 * @param leftOut the same
 * @param misses 1 to {@value WhatIf#MOST_MISSES}; {@value WhatIf#USUAL_MISSES} when absent
 */
public record WhatIfForm(
        Optional<Integer> votes,
        Optional<Integer> alignment,
        Optional<Integer> priority,
        Optional<Integer> age,
        Optional<Integer> switchCost,
        Optional<BigDecimal> pillarDays,
        Optional<BigDecimal> capacityDays,
        List<IssueId> forced,
        List<IssueId> leftOut,
        Optional<Integer> misses) {

    public static final int MOST_WISHES = 100;

    private static final PersonDays LARGEST_CAPACITY = new TeamPolicy(
                    TeamPolicy.LARGEST_TEAM,
                    TeamPolicy.LONGEST_SPRINT,
                    0,
                    0,
                    TeamPolicy.DEFAULT.largestTask(),
                    Quota.PER_TEAM)
            .capacity();

    private boolean anyWeight() {
        return votes.isPresent() || alignment.isPresent() || priority.isPresent() || age.isPresent();
    }

    private Outcome<Weights> weights() {
        return Weights.check(
                votes.orElse(0),
                alignment.orElse(0),
                priority.orElse(0),
                age.orElse(0),
                "weightVotes",
                "weightAlignment");
    }

    /** The question, or everything that is wrong with it. */
    public Outcome<WhatIf> read() {
        List<Refusal> refusals = new ArrayList<>();
        Optional<Weights> weights = anyWeight() ? weights().orCollect(refusals) : Optional.empty();
        Optional<PlanTerms> terms =
                PlanTerms.check(switchCost, pillarDays).orCollect(refusals).flatMap(given -> given);
        Optional<PersonDays> capacity = capacityDays.flatMap(PersonDays::fromDays);
        if (capacity.isPresent() != capacityDays.isPresent()
                || capacity.filter(days -> days.exceeds(LARGEST_CAPACITY)).isPresent()) {
            refusals.add(Refusal.invalid("ballast.planning.capacity-out-of-range", "capacityDays")
                    .with(LARGEST_CAPACITY));
        }
        if (forced.size() + leftOut.size() > MOST_WISHES) {
            refusals.add(
                    Refusal.invalid("ballast.planning.too-many-wishes", "force").with(MOST_WISHES));
        }
        int explained = misses.orElse(WhatIf.USUAL_MISSES);
        if (explained < 1 || explained > WhatIf.MOST_MISSES) {
            refusals.add(Refusal.invalid("ballast.shared.number-out-of-range", "misses")
                    .with(1)
                    .with(WhatIf.MOST_MISSES));
        }
        return refusals.isEmpty()
                ? Outcome.done(new WhatIf(weights, terms, capacity, forced, leftOut, explained))
                : Outcome.refused(Refusal.all(refusals));
    }
}
