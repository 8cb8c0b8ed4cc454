package org.ballast.core.planning;

import org.ballast.core.cadence.Price;
import org.ballast.core.cadence.Simulation;
import org.ballast.core.shared.PersonDays;

/**
 * What a whole policy takes of a team's quarter, in both readings of its tasks, and what other kinds of cadence would.
 *
 * @param quarterDays all that the team can do in a quarter
 * @param simulation in the reading that the policy uses
 */
public record PolicyPrice(PersonDays quarterDays, Price perTeam, Price perPerson, Simulation simulation) {

    public static PolicyPrice of(TeamPolicy policy) {
        return new PolicyPrice(
                Price.quarterOf(policy.teamSize()),
                Price.of(policy.rule(Quota.PER_TEAM)),
                Price.of(policy.rule(Quota.PER_PERSON)),
                Simulation.of(policy.rule()));
    }
}
