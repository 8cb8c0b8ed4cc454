package org.ballast.core.planning;

import org.ballast.core.shared.PersonDays;

/**
 * What a policy costs, in both readings of "1 to 2 tasks of a day": the team takes each task once, or every person takes
 * one.
 *
 * @param capacityDays what the team can do in a sprint
 * @param chosen the reading that the policy uses
 * @param price what the whole policy takes of a quarter, hack days and tech weeks included
 */
public record PolicyCost(
        PersonDays capacityDays, Quota chosen, CostRange perTeam, CostRange perPerson, PolicyPrice price) {

    public static PolicyCost of(TeamPolicy policy) {
        return new PolicyCost(
                policy.capacity(),
                policy.quota(),
                range(policy, Quota.PER_TEAM),
                range(policy, Quota.PER_PERSON),
                PolicyPrice.of(policy));
    }

    private static CostRange range(TeamPolicy policy, Quota reading) {
        PersonDays task = policy.largestTask().asPersonDays().times(policy.takers(reading));
        return CostRange.of(task, policy.tasksMin(), policy.tasksMax(), policy.capacity());
    }
}
