package org.ballast.core.planning;

import org.ballast.core.shared.PersonDays;

/** What a team's policy gives to tech tasks in a quarter: its most for one sprint, for every whole sprint of 13 weeks. */
public final class QuarterBudget {

    static final int WEEKS = 13;

    private QuarterBudget() {}

    public static PersonDays of(TeamPolicy policy) {
        PolicyCost cost = PolicyCost.of(policy);
        CostRange range = policy.quota() == Quota.PER_PERSON ? cost.perPerson() : cost.perTeam();
        return range.maxDays().times(WEEKS / policy.sprintWeeks());
    }
}
