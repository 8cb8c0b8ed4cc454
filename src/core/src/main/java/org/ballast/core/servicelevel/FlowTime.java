package org.ballast.core.servicelevel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How long a flow takes. Steps one after the other add up, a step that is gone through several times counts as often, and
 * of steps at the same time the longest counts.
 *
 * @param leastMillis without its optional steps
 * @param mostMillis with all of them
 */
public record FlowTime(long leastMillis, long mostMillis) {

    /** What a flow's time is taken from. */
    public enum Basis {
        /** Somebody measured the flow from end to end, which beats every sum. */
        END_TO_END,
        /** The sum of means, which is exact. */
        SUM,
        /** The sum of percentiles, which is more than the same percentile of the whole. */
        UPPER_ESTIMATE,
        /** The sum of the means that are known while others are missing: it takes longer still. */
        AT_LEAST,
        /** Nobody measured all steps yet: what they may take together. */
        ACCEPTABLE
    }

    /** How a flow stands to its target. */
    public enum Verdict {
        WITHIN,
        /** Within it for those who leave the optional steps out. */
        WITHIN_WITHOUT_OPTIONAL,
        OVER,
        /** Nobody measured enough of it to tell, which is no good news. */
        NOT_MEASURED
    }

    /** What the steps may take together. */
    public static FlowTime acceptable(List<FlowStep> steps) {
        return add(steps, FlowStep::acceptableMillis);
    }

    /** What they were found to take; absent while one of them was not measured. */
    public static Optional<FlowTime> measured(List<FlowStep> steps) {
        return steps.isEmpty()
                        || steps.stream().anyMatch(step -> step.measuredMillis().isEmpty())
                ? Optional.empty()
                : Optional.of(add(steps, step -> step.measuredMillis().orElseThrow()));
    }

    /** What those steps take that were measured; the whole takes no less. */
    public static FlowTime atLeast(List<FlowStep> steps) {
        return add(steps, step -> step.measuredMillis().orElse(0L));
    }

    public Verdict against(long targetMillis) {
        if (mostMillis <= targetMillis) {
            return Verdict.WITHIN;
        }
        return leastMillis <= targetMillis ? Verdict.WITHIN_WITHOUT_OPTIONAL : Verdict.OVER;
    }

    private static FlowTime add(List<FlowStep> steps, Function<FlowStep, Long> millis) {
        long least = 0;
        long most = 0;
        for (List<FlowStep> together : together(steps)) {
            long longest = 0;
            long longestNeeded = 0;
            for (FlowStep step : together) {
                long all = Math.multiplyExact(millis.apply(step), (long) step.times());
                longest = Math.max(longest, all);
                longestNeeded = step.optional() ? longestNeeded : Math.max(longestNeeded, all);
            }
            least = Math.addExact(least, longestNeeded);
            most = Math.addExact(most, longest);
        }
        return new FlowTime(least, most);
    }

    /** The steps in the order of the flow, those that run at the same time in one list. */
    private static List<List<FlowStep>> together(List<FlowStep> steps) {
        List<List<FlowStep>> groups = new ArrayList<>();
        for (FlowStep step : steps) {
            if (!step.parallel() || groups.isEmpty()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(step);
        }
        return groups;
    }
}
