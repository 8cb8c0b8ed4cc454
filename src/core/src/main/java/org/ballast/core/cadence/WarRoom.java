package org.ballast.core.cadence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;

/**
 * A time in which a team does tech work alone. Every other quota rests, and so do its IOUs. It ends by itself.
 *
 * @param span 1 to {@value #LONGEST_DAYS} days
 * @param goal 1 to {@value #LONGEST_GOAL} code points on one line
 * @param endedOn the last day when somebody ended it before its time; absent otherwise
 */
public record WarRoom(
        BoardId board, DateSpan span, String goal, UserId startedBy, Instant startedAt, Optional<LocalDate> endedOn) {

    /** Six weeks. */
    public static final int LONGEST_DAYS = 42;

    public static final int LONGEST_GOAL = 200;

    public WarRoom {
        if (span.days() > LONGEST_DAYS) {
            throw new IllegalArgumentException("days (" + span.days() + ") must be 1 to " + LONGEST_DAYS);
        }
        if (goal.isBlank() || goal.codePointCount(0, goal.length()) > LONGEST_GOAL) {
            throw new IllegalArgumentException("goal (" + goal + ") must have 1 to " + LONGEST_GOAL + " characters");
        }
    }

    /** The days that it really takes. */
    public DateSpan days() {
        LocalDate last = endedOn.filter(day -> day.isBefore(span.last())).orElse(span.last());
        return new DateSpan(span.first(), last.isBefore(span.first()) ? span.first() : last);
    }

    public boolean isOn(LocalDate day) {
        return days().contains(day);
    }
}
