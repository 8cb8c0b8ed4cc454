package org.ballast.core.planning.usecase;

import java.util.Optional;
import org.ballast.core.cadence.Allowance;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;

/**
 * How many tasks the sprint takes, for the team as a whole.
 *
 * @param planned debt items in the sprint already
 * @param suspended why it takes none although the policy has some
 */
public record QuotaView(int min, int max, int planned, PersonDays largestTask, Optional<Refusal> suspended) {

    static QuotaView of(Allowance allowance, int planned) {
        return new QuotaView(
                allowance.tasksMin(),
                allowance.tasksMax(),
                planned,
                allowance.largestTask().asPersonDays(),
                allowance.suspended());
    }
}
