package org.ballast.core.servicelevel;

import java.time.Duration;
import java.time.Instant;

/**
 * How well a flow was served during one interval.
 *
 * @param from the beginning of the interval; a flow has one point there
 * @param hours how long it lasted
 */
public record LevelPoint(FlowId flow, Instant from, int hours, Share share) {

    /** The beginning of the interval that a moment is in, counted in whole intervals since 1970. */
    public static Instant slot(Instant moment, int hours) {
        long length = Duration.ofHours(hours).toMillis();
        return Instant.ofEpochMilli(Math.floorDiv(moment.toEpochMilli(), length) * length);
    }
}
