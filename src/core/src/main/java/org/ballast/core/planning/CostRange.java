package org.ballast.core.planning;

import org.ballast.core.cadence.Allowance;
import org.ballast.core.shared.PersonDays;

/**
 * What a policy takes from a sprint in one reading.
 *
 * @param minPercent of the capacity, rounded half up; may exceed 100
 */
public record CostRange(PersonDays minDays, PersonDays maxDays, int minPercent, int maxPercent) {

    /** What so many tasks take of a team's time. */
    static CostRange of(PersonDays task, int fewest, int most, PersonDays capacity) {
        PersonDays min = task.times(fewest);
        PersonDays max = task.times(most);
        return new CostRange(min, max, min.percentOf(capacity), max.percentOf(capacity));
    }

    /** What the tasks of one sprint take of what is left in it, what it pays back included. */
    public static CostRange of(Allowance sprint) {
        return of(sprint.largestTask().asPersonDays(), sprint.tasksMin(), sprint.tasksMax(), sprint.capacity());
    }
}
