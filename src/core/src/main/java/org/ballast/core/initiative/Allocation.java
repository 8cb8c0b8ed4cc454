package org.ballast.core.initiative;

import java.time.LocalDate;
import org.ballast.core.shared.PersonDays;

/**
 * A part of the team that works on the initiative alone, for some sprints; not a part of the quota of tech tasks.
 *
 * @param people at least 1
 * @param sprints 1 to {@value #MOST_SPRINTS}
 * @param from the first day of the first of these sprints
 */
public record Allocation(int people, int sprints, LocalDate from) {
    public static final int MOST_SPRINTS = 26;

    private static final int WORKING_DAYS_OF_A_WEEK = 5;

    public Allocation {
        if (people < 1 || sprints < 1 || sprints > MOST_SPRINTS) {
            throw new IllegalArgumentException(
                    "an allocation of " + people + " people for " + sprints + " sprints makes no sense");
        }
    }

    /** What it takes of one sprint of so many weeks. */
    public PersonDays inOneSprint(int sprintWeeks) {
        return PersonDays.ofDays(WORKING_DAYS_OF_A_WEEK * sprintWeeks * people);
    }

    /** What it takes altogether. */
    public PersonDays altogether(int sprintWeeks) {
        return inOneSprint(sprintWeeks).times(sprints);
    }

    /** The day after its last sprint. */
    public LocalDate until(int sprintWeeks) {
        return from.plusWeeks((long) sprints * sprintWeeks);
    }
}
