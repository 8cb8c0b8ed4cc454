package org.ballast.core.planning;

import java.util.Map;
import org.ballast.core.cadence.Allowance;
import org.ballast.core.shared.PersonDays;

/**
 * What one person can do in a sprint, and who is to do what. Who is away when is not known by person, so everybody counts as there.
 *
 * @param each what one person has for tech tasks
 */
public record PersonTime(PersonDays each, Assignees assignees) {

    /** For a team in which nobody is named. */
    public static final PersonTime NOBODY_NAMED = new PersonTime(PersonDays.NONE, issues -> Map.of());

    /**
     * By the policy: a person's share of the sprint's days, and where the policy counts by person, no more than the tasks that one
     * person takes.
     *
     * @param capacity what the team can do in the sprint: the allowance's, or what a question asks about
     */
    public static PersonTime of(TeamPolicy policy, Allowance allowance, PersonDays capacity, Assignees assignees) {
        int days = capacity.plus(allowance.absence()).halfDays() / policy.teamSize();
        int tasks = policy.tasksMax() * policy.largestTask().halfDays();
        boolean byPerson = policy.quota() == Quota.PER_PERSON;
        return new PersonTime(new PersonDays(byPerson ? Math.min(days, tasks) : days), assignees);
    }
}
