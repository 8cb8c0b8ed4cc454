package org.ballast.core.initiative;

import java.time.Duration;
import java.time.Instant;
import org.ballast.core.shared.PersonDays;

/**
 * The sprint that is being planned. Earlier sprints are counted back from its start in steps of its length, so that
 * nothing but the board's policy must be known.
 *
 * @param start when it starts; now when it has no date
 * @param weeks 1 to 4
 * @param capacity of the whole team when nobody is away; more than nothing
 */
public record PlannedSprint(Instant start, int weeks, PersonDays capacity) {
    private static final int DAYS_OF_A_WEEK = 7;

    public PlannedSprint {
        if (weeks < 1 || capacity.halfDays() < 1) {
            throw new IllegalArgumentException(
                    "a sprint of " + weeks + " weeks and " + capacity.text() + " person-days");
        }
    }

    Duration length() {
        return Duration.ofDays((long) DAYS_OF_A_WEEK * weeks);
    }

    /** How many sprints ago the moment was: 0 from the start on, 1 in the sprint before, and so on. */
    int sprintsSince(Instant moment) {
        if (!moment.isBefore(start)) {
            return 0;
        }
        long time = Duration.between(moment, start).toMillis();
        long length = Math.max(1, length().toMillis());
        return Math.toIntExact((time + length - 1) / length);
    }

    /** How many whole sprints fit into the time. */
    int wholeSprints(Duration time) {
        return Math.toIntExact(time.toMillis() / Math.max(1, length().toMillis()));
    }
}
