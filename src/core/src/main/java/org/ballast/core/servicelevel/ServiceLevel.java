package org.ballast.core.servicelevel;

import java.util.Optional;
import org.ballast.core.strategy.ElementRef;

/**
 * How well a flow is meant to be served.
 *
 * @param indicator what counts as served well, in the words of somebody who uses it
 * @param target {@link #LOWEST_TARGET} to less than the whole
 * @param intervalHours how often a value is expected, 1 to {@link #LONGEST_INTERVAL}; each value stands for one interval
 * @param source where the values come from, a text or a link; may be empty
 * @param trial whether it is only tried out, without notices
 * @param keyResult which it measures
 * @param agreement absent until somebody agreed to the target
 */
public record ServiceLevel(
        String indicator,
        Share target,
        Window window,
        int intervalHours,
        String source,
        boolean trial,
        Optional<ElementRef> keyResult,
        Optional<TargetAgreement> agreement) {

    public static final int LONGEST_INDICATOR = 200;
    public static final int LONGEST_SOURCE = 500;
    /** A week. */
    public static final int LONGEST_INTERVAL = 168;

    /** Less than half is no level of service. */
    public static final Share LOWEST_TARGET = new Share(500_000);

    /** Whether somebody may aim at so much: the whole would leave no error budget at all. */
    static boolean isTarget(Share share) {
        return share.missing() > 0 && share.compareTo(LOWEST_TARGET) >= 0;
    }

    boolean isWithinBounds() {
        return isTarget(target) && intervalHours >= 1 && intervalHours <= LONGEST_INTERVAL;
    }
}
