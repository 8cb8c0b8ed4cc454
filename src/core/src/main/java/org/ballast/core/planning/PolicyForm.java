package org.ballast.core.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.cadence.Rhythm;
import org.ballast.core.cadence.RhythmForm;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;

/**
 * What somebody filled in about a policy, as it came; every value but those of the rhythm is required.
 *
 * @param largestTask person-days
 * @param quota code of a {@link Quota}
 */
public record PolicyForm(
        Optional<Integer> teamSize,
        Optional<Integer> sprintWeeks,
        Optional<Integer> tasksMin,
        Optional<Integer> tasksMax,
        Optional<BigDecimal> largestTask,
        Optional<String> quota,
        Optional<Integer> dotBudget,
        Optional<Integer> dotsPerItem,
        RhythmForm rhythm) {

    private static final String MISSING = "ballast.shared.value-missing";
    private static final String OUT_OF_RANGE = "ballast.shared.number-out-of-range";

    /** The policy and its dot limits, or one refusal that names every field that is wrong. */
    public Outcome<PolicyChoice> check() {
        List<Refusal> refusals = new ArrayList<>();
        Optional<Integer> team =
                whole(teamSize, "policy.teamSize", 1, TeamPolicy.LARGEST_TEAM).orCollect(refusals);
        Optional<Integer> weeks = whole(sprintWeeks, "policy.sprintWeeks", 1, TeamPolicy.LONGEST_SPRINT)
                .orCollect(refusals);
        Optional<Integer> min =
                whole(tasksMin, "policy.tasksMin", 0, TeamPolicy.MOST_TASKS).orCollect(refusals);
        Optional<Integer> max = whole(tasksMax, "policy.tasksMax", min.orElse(0), TeamPolicy.MOST_TASKS)
                .orCollect(refusals);
        Optional<Effort> largest = largest().orCollect(refusals);
        Optional<Quota> reading = reading().orCollect(refusals);
        Optional<Integer> budget = whole(dotBudget, "policy.dotBudget", DotLimits.FEWEST, DotLimits.MOST)
                .orCollect(refusals);
        Optional<Integer> cap = whole(dotsPerItem, "policy.dotsPerItem", DotLimits.FEWEST, DotLimits.MOST)
                .orCollect(refusals);
        Optional<Rhythm> checkedRhythm = rhythm.check(refusals);
        if (!refusals.isEmpty()) {
            return Outcome.refused(Refusal.all(refusals));
        }
        TeamPolicy policy = new TeamPolicy(
                team.orElseThrow(),
                weeks.orElseThrow(),
                min.orElseThrow(),
                max.orElseThrow(),
                largest.orElseThrow(),
                reading.orElseThrow(),
                checkedRhythm.orElseThrow());
        return Outcome.done(new PolicyChoice(policy, new DotLimits(budget.orElseThrow(), cap.orElseThrow())));
    }

    private static Outcome<Integer> whole(Optional<Integer> value, String field, int least, int most) {
        if (value.isEmpty()) {
            return Outcome.refused(Refusal.invalid(MISSING, field));
        }
        return Outcome.of(
                value.filter(number -> number >= least && number <= most),
                Refusal.invalid(OUT_OF_RANGE, field).with(least).with(most));
    }

    private Outcome<Effort> largest() {
        String field = "policy.largestTask";
        if (largestTask.isEmpty()) {
            return Outcome.refused(Refusal.invalid(MISSING, field));
        }
        Refusal refusal = Refusal.invalid("ballast.planning.largest-task-out-of-range", field)
                .with(new PersonDays(Effort.FEWEST_HALF_DAYS))
                .with(new PersonDays(Effort.MOST_HALF_DAYS));
        return Outcome.of(largestTask.flatMap(Effort::fromDays), refusal);
    }

    private Outcome<Quota> reading() {
        String field = "policy.quota";
        if (quota.isEmpty()) {
            return Outcome.refused(Refusal.invalid(MISSING, field));
        }
        return Outcome.of(
                Codes.find(Quota.values(), quota.get()), Refusal.invalid("ballast.shared.choice-unknown", field));
    }
}
