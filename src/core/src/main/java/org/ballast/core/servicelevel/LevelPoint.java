package org.ballast.core.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.UserId;

/**
 * How well a flow was served during one interval.
 *
 * @param from the beginning of the interval; a flow has one point there
 * @param hours how long it lasted
 * @param entry absent when it was written down before anybody kept who did
 */
public record LevelPoint(FlowId flow, Instant from, int hours, Share share, Optional<Entry> entry) {

    /** The beginning of the interval that a moment is in, counted in whole intervals since 1970. */
    public static Instant slot(Instant moment, int hours) {
        long length = Duration.ofHours(hours).toMillis();
        return Instant.ofEpochMilli(Math.floorDiv(moment.toEpochMilli(), length) * length);
    }

    /** Whether both say the same of the same interval, whoever wrote them down. */
    boolean says(LevelPoint other) {
        return flow.equals(other.flow) && from.equals(other.from) && hours == other.hours && share.equals(other.share);
    }

    /** Who wrote a value down, and when. */
    public record Entry(UserId by, Instant at) {}
}
