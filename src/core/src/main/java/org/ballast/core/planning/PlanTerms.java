package org.ballast.core.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;

/**
 * What a team asks of a set of tasks, beyond what each of them is worth.
 *
 * @param switchCost points of value that each area of a sprint beyond the first costs, because people switch; 0 to
 *     {@value #MOST_SWITCH_COST}
 * @param pillarDays what each pillar that open items serve should get in a sprint, if it can be had; 0 to {@link #MOST_PILLAR_DAYS}
 */
public record PlanTerms(int switchCost, PersonDays pillarDays) {

    /** Half of what an item can be worth: a switch is a reason among others. */
    public static final int MOST_SWITCH_COST = 500;

    public static final PersonDays MOST_PILLAR_DAYS = PersonDays.ofDays(5);

    /** Every set is worth what its tasks are worth. */
    public static final PlanTerms NONE = new PlanTerms(0, PersonDays.NONE);

    static final String SWITCH_COST_OUT_OF_RANGE = "ballast.planning.switch-cost-out-of-range";
    static final String PILLAR_DAYS_OUT_OF_RANGE = "ballast.planning.pillar-days-out-of-range";

    public PlanTerms {
        if (!isSwitchCost(switchCost) || pillarDays.exceeds(MOST_PILLAR_DAYS)) {
            throw new IllegalArgumentException("terms " + switchCost + ", " + pillarDays);
        }
    }

    private static boolean isSwitchCost(int points) {
        return points >= 0 && points <= MOST_SWITCH_COST;
    }

    /** The terms, or what is wrong with them; empty when none of them is given. As soon as one is, the other one asks nothing if missing. */
    public static Outcome<Optional<PlanTerms>> check(Optional<Integer> switchCost, Optional<BigDecimal> pillarDays) {
        if (switchCost.isEmpty() && pillarDays.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        List<Refusal> refusals = new ArrayList<>();
        if (switchCost.filter(points -> !isSwitchCost(points)).isPresent()) {
            refusals.add(Refusal.invalid(SWITCH_COST_OUT_OF_RANGE, "switchCost").with(MOST_SWITCH_COST));
        }
        Optional<PersonDays> days =
                pillarDays.flatMap(PersonDays::fromDays).filter(each -> !each.exceeds(MOST_PILLAR_DAYS));
        if (days.isPresent() != pillarDays.isPresent()) {
            refusals.add(Refusal.invalid(PILLAR_DAYS_OUT_OF_RANGE, "pillarDays").with(MOST_PILLAR_DAYS));
        }
        return refusals.isEmpty()
                ? Outcome.done(Optional.of(new PlanTerms(switchCost.orElse(0), days.orElse(PersonDays.NONE))))
                : Outcome.refused(Refusal.all(refusals));
    }
}
