package org.ballast.core.servicelevel;

import java.util.Optional;

/**
 * One step of a flow: a page that somebody waits for, or what a service does for it.
 *
 * @param name of the page, 1 to 100 code points
 * @param service that answers; may be in many flows, empty when nobody said
 * @param acceptableMillis how long one go may take, 1 to {@link #LONGEST_MILLIS}
 * @param times how often the flow goes through it, 1 to {@link #MOST_TIMES}
 * @param optional whether some people leave it out
 * @param parallel whether it runs at the same time as the step before it
 * @param measuredMillis how long one go was found to take; absent while nobody measured
 */
public record FlowStep(
        String name,
        String service,
        long acceptableMillis,
        int times,
        boolean optional,
        boolean parallel,
        Optional<Long> measuredMillis) {

    public static final int LONGEST_NAME = 100;
    /** A day. */
    public static final long LONGEST_MILLIS = 86_400_000;

    public static final int MOST_TIMES = 100;

    /** Whether a flow or a step may take so long: a millisecond to a day. */
    static boolean isTime(long millis) {
        return millis >= 1 && millis <= LONGEST_MILLIS;
    }

    boolean isWithinBounds() {
        return isTime(acceptableMillis)
                && times >= 1
                && times <= MOST_TIMES
                && measuredMillis.filter(millis -> !isTime(millis)).isEmpty();
    }

    /** Whether it is as fast as it has to be; absent while nobody measured. */
    public Optional<Boolean> isWithin() {
        return measuredMillis.map(measured -> measured <= acceptableMillis);
    }
}
