package org.ballast.core.strategy;

import java.time.Instant;
import org.ballast.core.shared.UserId;

/**
 * That an element was carried over from an earlier strategy of its department. What was measured of its origin belongs to
 * its history; issues that are linked with its origin are linked with it as well.
 *
 * @param lifted whether it has been in force, so that its links are its own and follow those of its origin no longer
 */
public record CarriedElement(ElementRef element, ElementRef origin, Instant at, UserId by, boolean lifted) {

    /** The same from the day on which it is in force. */
    public CarriedElement inForce() {
        return new CarriedElement(element, origin, at, by, true);
    }
}
