package org.ballast.core.planning.usecase;

import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.shared.PersonDays;

/**
 * How many tasks the sprint takes, for the team as a whole.
 *
 * @param planned debt items in the sprint already
 */
public record QuotaView(int min, int max, int planned, PersonDays largestTask) {

    static QuotaView of(TeamPolicy policy, int planned) {
        return new QuotaView(
                policy.fewestInSprint(),
                policy.mostInSprint(),
                planned,
                policy.largestTask().asPersonDays());
    }
}
