package org.ballast.core.planning;

import org.ballast.core.cadence.Rhythm;
import org.ballast.core.cadence.TaskRule;
import org.ballast.core.cadence.TeamRule;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.PersonDays;

/**
 * A team's rule for tech tasks in its sprints.
 *
 * @param teamSize people, 1 to 99
 * @param sprintWeeks 1 to 4; a week has five working days
 * @param tasksMin tasks for each sprint, at least; 0 to 20
 * @param tasksMax tasks for each sprint, at most; tasksMin to 20
 * @param largestTask a larger one needs slicing or a tech week
 * @param rhythm what the policy has beside the tasks
 */
public record TeamPolicy(
        int teamSize, int sprintWeeks, int tasksMin, int tasksMax, Effort largestTask, Quota quota, Rhythm rhythm) {

    public static final int LARGEST_TEAM = 99;
    public static final int LONGEST_SPRINT = 4;
    public static final int MOST_TASKS = 20;

    /** Four people, one week, one or two tasks of a day each. */
    public static final TeamPolicy DEFAULT = new TeamPolicy(4, 1, 1, 2, Effort.ofDays(1), Quota.PER_TEAM);

    private static final int WORKING_DAYS_OF_A_WEEK = 5;

    public TeamPolicy {
        refuseOutside("team size", teamSize, 1, LARGEST_TEAM);
        refuseOutside("sprint weeks", sprintWeeks, 1, LONGEST_SPRINT);
        refuseOutside("fewest tasks", tasksMin, 0, MOST_TASKS);
        refuseOutside("most tasks", tasksMax, tasksMin, MOST_TASKS);
    }

    /** A policy of tasks alone. */
    public TeamPolicy(int teamSize, int sprintWeeks, int tasksMin, int tasksMax, Effort largestTask, Quota quota) {
        this(teamSize, sprintWeeks, tasksMin, tasksMax, largestTask, quota, Rhythm.NONE);
    }

    /** The policy of a board without sprints: what it says of a sprint, it says of a calendar week. */
    public TeamPolicy byWeek() {
        return new TeamPolicy(teamSize, 1, tasksMin, tasksMax, largestTask, quota, rhythm);
    }

    /** What the cadence asks of the policy, in the reading that it uses. */
    public TeamRule rule() {
        return rule(quota);
    }

    /** What the cadence would ask of it in another reading. */
    TeamRule rule(Quota reading) {
        TaskRule tasks = new TaskRule(tasksMin * takers(reading), tasksMax * takers(reading), largestTask);
        return new TeamRule(teamSize, sprintWeeks, tasks, rhythm);
    }

    /** What the whole team can do in a sprint when nobody is away. */
    public PersonDays capacity() {
        return PersonDays.ofDays(WORKING_DAYS_OF_A_WEEK * sprintWeeks * teamSize);
    }

    /** Fewest tasks of a sprint for the team as a whole, 0 to 1980. */
    public int fewestInSprint() {
        return tasksMin * takers(quota);
    }

    /** Most tasks of a sprint for the team as a whole, 0 to 1980. */
    public int mostInSprint() {
        return tasksMax * takers(quota);
    }

    /** How often a task of the policy is taken in that reading. */
    int takers(Quota reading) {
        return reading == Quota.PER_PERSON ? teamSize : 1;
    }

    private static void refuseOutside(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " (" + value + ") must be " + least + " to " + most);
        }
    }
}
