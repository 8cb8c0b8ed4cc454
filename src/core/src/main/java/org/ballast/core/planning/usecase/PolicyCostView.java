package org.ballast.core.planning.usecase;

import org.ballast.core.planning.PolicyCost;
import org.ballast.core.planning.Quota;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.shared.PersonDays;

/** What a policy costs in both readings, and which of them it uses. */
public record PolicyCostView(
        PersonDays capacityDays, Quota chosen, CostRangeView perTeam, CostRangeView perPerson, PolicyPriceView price) {

    static PolicyCostView of(TeamPolicy policy) {
        PolicyCost cost = PolicyCost.of(policy);
        return new PolicyCostView(
                cost.capacityDays(),
                cost.chosen(),
                CostRangeView.of(cost.perTeam()),
                CostRangeView.of(cost.perPerson()),
                PolicyPriceView.of(cost.price()));
    }
}
