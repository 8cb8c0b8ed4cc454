package org.ballast.core.workshop;

import java.time.Instant;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementKey;

/**
 * How somebody stands to an element. It is never changed: whoever thinks otherwise takes another one, and both stay in the
 * record.
 *
 * @param number from 1 for the person's first about the element
 * @param revision of the element's text that it is about
 * @param reason up to {@value #LONGEST_REASON} code points; never empty for an objection
 */
public record Stance(
        ElementKey element, UserId by, int number, StanceKind kind, int revision, String reason, Instant at) {

    public static final int LONGEST_REASON = 1000;
}
