package org.ballast.core.testing;

import org.ballast.core.cadence.Rhythm;
import org.ballast.core.planning.Quota;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.shared.Effort;

/** Builds a policy: four people, one week, 1 to 2 tasks of a day for the team. */
public final class PolicyBuilder {

    private int teamSize = 4;
    private int sprintWeeks = 1;
    private int tasksMin = 1;
    private int tasksMax = 2;
    private Effort largestTask = Effort.ofDays(1);
    private Quota quota = Quota.PER_TEAM;
    private Rhythm rhythm = Rhythm.NONE;

    private PolicyBuilder() {}

    public static PolicyBuilder aPolicy() {
        return new PolicyBuilder();
    }

    public PolicyBuilder team(int people) {
        teamSize = people;
        return this;
    }

    public PolicyBuilder weeks(int weeks) {
        sprintWeeks = weeks;
        return this;
    }

    public PolicyBuilder tasks(int min, int max) {
        tasksMin = min;
        tasksMax = max;
        return this;
    }

    public PolicyBuilder largestHalfDays(int halfDays) {
        largestTask = new Effort(halfDays);
        return this;
    }

    public PolicyBuilder perPerson() {
        quota = Quota.PER_PERSON;
        return this;
    }

    public PolicyBuilder rhythm(Rhythm newRhythm) {
        rhythm = newRhythm;
        return this;
    }

    public TeamPolicy build() {
        return new TeamPolicy(teamSize, sprintWeeks, tasksMin, tasksMax, largestTask, quota, rhythm);
    }
}
