package org.ballast.core.initiative.usecase;

import java.time.LocalDate;
import org.ballast.core.initiative.Allocation;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.shared.PersonDays;

/**
 * People of the team who work on an initiative alone for a while; beside the quota, not part of it.
 *
 * @param until the day after its last sprint
 * @param sprintEffort what it takes of one sprint
 * @param sprintPercent of one sprint's capacity, rounded half up
 * @param effort what it takes altogether
 */
public record AllocationView(
        int people,
        int teamSize,
        int sprints,
        LocalDate from,
        LocalDate until,
        PersonDays sprintEffort,
        int sprintPercent,
        PersonDays effort) {
    static AllocationView of(Allocation allocation, TeamPolicy policy) {
        PersonDays sprint = allocation.inOneSprint(policy.sprintWeeks());
        return new AllocationView(
                allocation.people(),
                policy.teamSize(),
                allocation.sprints(),
                allocation.from(),
                allocation.until(policy.sprintWeeks()),
                sprint,
                sprint.percentOf(policy.capacity()),
                allocation.altogether(policy.sprintWeeks()));
    }
}
