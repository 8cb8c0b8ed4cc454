package org.ballast.core.planning;

import org.ballast.core.shared.PersonDays;

/** What a team can do in one sprint, and what absences take of it. */
public record Capacity(PersonDays days, PersonDays absentDays) {

    /** What is left; nothing when more is away than the team has, as after it shrank. */
    public PersonDays available() {
        return days.minus(absentDays);
    }
}
