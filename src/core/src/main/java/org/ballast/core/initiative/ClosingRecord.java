package org.ballast.core.initiative;

import java.time.Instant;
import java.util.List;
import org.ballast.core.shared.UserId;

/**
 * What remains of an initiative that is over.
 *
 * @param finished false when it was dropped
 * @param before what it was like; at most {@value #LONGEST_TEXT} code points over several lines
 * @param after what it is like now; the same
 * @param metrics at most {@value #MOST_METRICS}
 */
public record ClosingRecord(
        boolean finished, String before, String after, List<Metric> metrics, Instant at, UserId by) {
    public static final int LONGEST_TEXT = 2000;
    public static final int MOST_METRICS = 3;

    public ClosingRecord {
        metrics = List.copyOf(metrics);
        if (metrics.size() > MOST_METRICS) {
            throw new IllegalArgumentException(metrics.size() + " metrics are more than " + MOST_METRICS);
        }
    }
}
