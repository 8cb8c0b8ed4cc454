package org.ballast.sandbox.load.traffic;

import java.time.Duration;

/**
 * The moments at which requests are sent: evenly spaced, fixed before the first one is sent. Latency counts from these
 * moments, so that a server that makes everybody wait can not hide it by slowing down the sender.
 *
 * @param perSecond requests in a second, at least 1
 * @param requests how many in all
 */
public record Schedule(int perSecond, int requests) {
    private static final long NANOS_OF_A_SECOND = 1_000_000_000L;

    public Schedule {
        if (perSecond < 1) {
            throw new IllegalArgumentException("perSecond (%d) must be at least 1".formatted(perSecond));
        }
        if (requests < 0) {
            throw new IllegalArgumentException("requests (%d) must not be negative".formatted(requests));
        }
    }

    /** A schedule that lasts so long; a started interval counts. */
    public static Schedule lasting(int perSecond, Duration time) {
        long requests = -Math.floorDiv(-time.toNanos() * perSecond, NANOS_OF_A_SECOND);
        return new Schedule(perSecond, Math.toIntExact(requests));
    }

    /**
     * Nanoseconds from the start of the run to a request.
     *
     * @param request from 0
     */
    public long offset(int request) {
        return request * NANOS_OF_A_SECOND / perSecond;
    }
}
