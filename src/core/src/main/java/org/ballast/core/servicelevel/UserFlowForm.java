package org.ballast.core.servicelevel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.People;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementRef;

/**
 * What somebody filled in about a flow, as it came.
 *
 * @param owner a login name; as before when it is not given, nobody when it is empty
 * @param target seconds
 * @param statistic code of a {@link Statistic}; the mean when it is not given
 * @param endToEnd seconds
 * @param today the day that it is for whoever filled it in
 */
public record UserFlowForm(
        Optional<String> name,
        Optional<String> owner,
        Optional<BigDecimal> target,
        Optional<String> statistic,
        Optional<BigDecimal> endToEnd,
        List<FlowStepForm> steps,
        ServiceLevelForm level,
        LocalDate today) {

    private static final String NO_STEPS = "ballast.service-level.no-steps";
    private static final String TOO_MANY_STEPS = "ballast.service-level.too-many-steps";
    private static final String FIRST_NOT_PARALLEL = "ballast.service-level.first-not-parallel";

    /**
     * The flow, or one refusal that names every field that is wrong.
     *
     * @param before what it was; absent for a new one
     * @param results the key results that a service level of the department may measure
     */
    public Outcome<UserFlow> check(Optional<UserFlow> before, List<ElementRef> results, People people) {
        FormCheck check = new FormCheck(people);
        String checkedName = check.needed(new TextRule("name", UserFlow.LONGEST_NAME, false), name);
        long targetMillis = check.neededSeconds(target, "target");
        Optional<Long> whole = check.seconds(endToEnd, "endToEnd");
        Optional<UserId> answering = check.person(owner, before.flatMap(UserFlow::owner), "owner");
        Statistic of = check.choice(statistic, Statistic.values(), "statistic", Statistic.MEAN);
        List<FlowStep> checkedSteps = steps(check);
        Optional<ServiceLevel> service = level.isEmpty()
                ? Optional.empty()
                : Optional.of(new LevelCheck(level, check, results, today).level(before.flatMap(UserFlow::level)));
        return check.outcome(
                () -> new UserFlow(checkedName, answering, targetMillis, of, whole, checkedSteps, service));
    }

    private List<FlowStep> steps(FormCheck check) {
        if (steps.isEmpty()) {
            check.refuse(Refusal.invalid(NO_STEPS, "steps"));
        }
        if (steps.size() > UserFlow.MOST_STEPS) {
            check.refuse(Refusal.invalid(TOO_MANY_STEPS, "steps").with(UserFlow.MOST_STEPS));
            return List.of();
        }
        List<FlowStep> checked = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            String field = "steps[" + at + "].";
            FlowStepForm step = steps.get(at);
            boolean parallel = step.parallel().orElse(false);
            if (at == 0 && parallel) {
                check.refuse(Refusal.invalid(FIRST_NOT_PARALLEL, field + "parallel"));
            }
            checked.add(new FlowStep(
                    check.needed(new TextRule(field + "name", FlowStep.LONGEST_NAME, false), step.name()),
                    check.text(new TextRule(field + "service", FlowStep.LONGEST_NAME, false), step.service()),
                    check.neededSeconds(step.acceptable(), field + "acceptable"),
                    check.whole(step.times(), 1, FlowStep.MOST_TIMES, field + "times"),
                    step.optional().orElse(false),
                    parallel,
                    check.seconds(step.measured(), field + "measured")));
        }
        return checked;
    }
}
