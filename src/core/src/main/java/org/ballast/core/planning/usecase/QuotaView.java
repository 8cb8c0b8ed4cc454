package org.ballast.core.planning.usecase;

import java.util.Optional;
import org.ballast.core.cadence.Allowance;
import org.ballast.core.planning.CostRange;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;

/**
 * How many tasks the sprint takes, for the team as a whole: {@code max = policyMax + payback}.
 *
 * @param policyMax the most that the policy asks for
 * @param payback what the sprint may take beyond that to pay back what earlier ones left owing
 * @param owed tasks that are owed altogether, counted from the issues that the viewer may see
 * @param paidBefore whether an earlier sprint that is not over pays back first, so that this one does not
 * @param cost what so many tasks take of what the team can do in the sprint
 * @param planned debt items in the sprint already
 * @param suspended why it takes none although the policy has some
 */
public record QuotaView(
        int min,
        int max,
        int policyMax,
        int payback,
        int owed,
        boolean paidBefore,
        CostRangeView cost,
        int planned,
        PersonDays largestTask,
        Optional<Refusal> suspended) {

    static QuotaView of(Allowance allowance, int owed, boolean later, int planned) {
        return new QuotaView(
                allowance.tasksMin(),
                allowance.tasksMax(),
                allowance.tasks().most(),
                allowance.payback(),
                owed,
                later && owed > 0,
                CostRangeView.of(CostRange.of(allowance)),
                planned,
                allowance.largestTask().asPersonDays(),
                allowance.suspended());
    }
}
