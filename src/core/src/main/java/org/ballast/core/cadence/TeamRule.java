package org.ballast.core.cadence;

import java.time.LocalDate;
import org.ballast.core.shared.PersonDays;

/**
 * What of a team's policy decides about one sprint.
 *
 * @param people 1 to 99
 * @param sprintWeeks 1 to 4; the length of a sprint that has no dates yet
 */
public record TeamRule(int people, int sprintWeeks, TaskRule tasks, Rhythm rhythm) {

    private static final int DAYS_OF_A_WEEK = 7;

    /** What the team can do on so many working days. */
    PersonDays daysOfWork(int workdays) {
        return PersonDays.ofDays(people * workdays);
    }

    /** A sprint of the policy's length that begins on that day. */
    public DateSpan sprintFrom(LocalDate start) {
        return new DateSpan(start, start.plusDays((long) DAYS_OF_A_WEEK * sprintWeeks - 1));
    }
}
