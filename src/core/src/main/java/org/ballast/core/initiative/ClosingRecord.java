package org.ballast.core.initiative;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /**
     * What a finished initiative brought, for the wins ledger: a line for each metric, and without any the first line of what it is
     * like now, cut to what a win may have. Nothing of one that was dropped.
     */
    public List<Win> wins(Initiative closed) {
        if (!finished) {
            return List.of();
        }
        List<Win> wins = new ArrayList<>();
        for (Metric metric : metrics) {
            wins.add(win(closed, metric.words(), Optional.of(metric.after()), metric.unit()));
        }
        String line = after.strip().lines().findFirst().orElse("").strip();
        if (wins.isEmpty() && !line.isEmpty()) {
            int points = Math.min(line.codePointCount(0, line.length()), Win.LONGEST_TEXT);
            wins.add(win(closed, line.substring(0, line.offsetByCodePoints(0, points)), Optional.empty(), ""));
        }
        return wins;
    }

    /** On the day in UTC, which is the same on every server. */
    private Win win(Initiative closed, String text, Optional<BigDecimal> number, String unit) {
        LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
        return new Win(closed.board(), closed.id(), WinKind.OTHER, text, "", day, number, unit, by);
    }
}
