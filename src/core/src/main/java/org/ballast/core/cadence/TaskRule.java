package org.ballast.core.cadence;

import org.ballast.core.shared.Effort;

/**
 * The part of a policy that says how many tasks a sprint takes, for the team as a whole.
 *
 * @param fewest tasks of a whole sprint, 0 or more
 * @param most tasks of a whole sprint, fewest or more
 * @param largestTask a larger one is for a hack day, a tech week or to be sliced
 */
public record TaskRule(int fewest, int most, Effort largestTask) {

    public TaskRule {
        if (fewest < 0 || most < fewest) {
            throw new IllegalArgumentException("tasks (" + fewest + " to " + most + ") must be a range from 0 up");
        }
    }

    /**
     * What is left of the range when tech weeks or a war room take a part of the sprint: the fewest rounded down and the
     * most rounded up, so that a team is never held to half a task.
     *
     * @param free days of the sprint that are left, 0 to all
     * @param all days of the sprint
     */
    TaskRule shareOf(int free, int all) {
        if (all <= 0 || free <= 0) {
            return new TaskRule(0, 0, largestTask);
        }
        return new TaskRule(fewest * free / all, (most * free + all - 1) / all, largestTask);
    }
}
