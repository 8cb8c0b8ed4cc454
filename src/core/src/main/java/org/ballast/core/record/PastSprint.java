package org.ballast.core.record;

import java.time.Instant;
import org.ballast.core.cadence.DateSpan;

/**
 * A sprint that is over, or a calendar week, as whoever records it names it.
 *
 * @param days its days in that person's calendar
 * @param end when it was completed, after the start
 */
public record PastSprint(SprintKey key, String name, DateSpan days, Instant start, Instant end) {

    boolean contains(Instant moment) {
        return !moment.isBefore(start) && !moment.isAfter(end);
    }
}
