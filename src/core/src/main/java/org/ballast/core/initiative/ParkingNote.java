package org.ballast.core.initiative;

import java.time.Duration;
import java.time.Instant;
import org.ballast.core.shared.UserId;

/**
 * Three lines to whoever takes the work up again; each at most {@value #LONGEST_LINE} code points.
 *
 * @param where where we are
 * @param nextStep what to do first
 * @param traps what to beware of
 */
public record ParkingNote(String where, String nextStep, String traps, Instant writtenAt, UserId writtenBy) {
    public static final int LONGEST_LINE = 500;

    /** Whole days since it was written. */
    public int ageInDays(Instant now) {
        return Math.toIntExact(Math.max(0, Duration.between(writtenAt, now).toDays()));
    }
}
