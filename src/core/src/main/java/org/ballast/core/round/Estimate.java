package org.ballast.core.round;

import java.time.Instant;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * One participant's estimate of one item; a later one replaces it.
 *
 * @param step of the round's {@link EstimateScale}, from 1
 */
public record Estimate(IssueId issue, UserId by, int step, Instant at) {

    public Estimate {
        if (step < 1) {
            throw new IllegalArgumentException("step (" + step + ") must be positive");
        }
    }
}
