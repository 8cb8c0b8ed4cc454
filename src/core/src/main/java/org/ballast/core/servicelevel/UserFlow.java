package org.ballast.core.servicelevel;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.UserId;

/**
 * What a user goes through to get something done, apart from the servers that happen to do it.
 *
 * @param name 1 to {@link #LONGEST_NAME} code points
 * @param owner who answers for it and gets its notices
 * @param targetMillis how long the whole may take
 * @param statistic what the measured times are
 * @param endToEndMillis how long the whole was found to take; absent while nobody measured it as a whole
 * @param steps 1 to {@link #MOST_STEPS}, in order
 * @param level absent for a flow that only has a time
 */
public record UserFlow(
        String name,
        Optional<UserId> owner,
        long targetMillis,
        Statistic statistic,
        Optional<Long> endToEndMillis,
        List<FlowStep> steps,
        Optional<ServiceLevel> level) {

    public static final int LONGEST_NAME = 200;
    public static final int MOST_STEPS = 100;

    public UserFlow {
        steps = List.copyOf(steps);
    }

    /** Whether its times and numbers are what a form may say: the one that it came from has seen to it. */
    public boolean isWithinBounds() {
        return FlowStep.isTime(targetMillis)
                && endToEndMillis.filter(millis -> !FlowStep.isTime(millis)).isEmpty()
                && !steps.isEmpty()
                && steps.size() <= MOST_STEPS
                && steps.stream().allMatch(FlowStep::isWithinBounds)
                && level.filter(service -> !service.isWithinBounds()).isEmpty();
    }

    public FlowTime.Basis basis() {
        if (endToEndMillis.isPresent()) {
            return FlowTime.Basis.END_TO_END;
        }
        if (FlowTime.measured(steps).isEmpty()) {
            return isOverAlready() ? FlowTime.Basis.AT_LEAST : FlowTime.Basis.ACCEPTABLE;
        }
        return statistic.overestimates() ? FlowTime.Basis.UPPER_ESTIMATE : FlowTime.Basis.SUM;
    }

    /** How long it takes, from the best that is known. */
    public FlowTime time() {
        return switch (basis()) {
            case END_TO_END -> new FlowTime(endToEndMillis.orElseThrow(), endToEndMillis.orElseThrow());
            case SUM, UPPER_ESTIMATE -> FlowTime.measured(steps).orElseThrow();
            case AT_LEAST -> FlowTime.atLeast(steps);
            case ACCEPTABLE -> FlowTime.acceptable(steps);
        };
    }

    public FlowTime.Verdict verdict() {
        return basis() == FlowTime.Basis.ACCEPTABLE ? FlowTime.Verdict.NOT_MEASURED : time().against(targetMillis);
    }

    /** Whether the steps that were measured take too long without the others. Of percentiles that can not be said, for they do not add up. */
    private boolean isOverAlready() {
        return !statistic.overestimates() && FlowTime.atLeast(steps).against(targetMillis) == FlowTime.Verdict.OVER;
    }

    /** Whether this is about a machine and not about what somebody does with it. */
    public boolean namesOnlyAHost() {
        return Hosts.isHost(name)
                || level.filter(service -> Hosts.isHost(service.indicator())).isPresent()
                || steps.stream().allMatch(step -> Hosts.isHost(step.name()));
    }
}
