package org.ballast.core.initiative;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UserId;

/**
 * A closing record as somebody filled it in.
 *
 * @param finished whether the work is done, or dropped; required
 */
public record ClosingForm(
        Optional<Boolean> finished, Optional<String> before, Optional<String> after, List<MetricForm> metrics) {
    public Outcome<ClosingRecord> check(UserId by, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (finished.isEmpty()) {
            refusals.add(Refusal.invalid(Texts.MISSING, "finished"));
        }
        Optional<String> checkedBefore = text("before", before).orCollect(refusals);
        Optional<String> checkedAfter = text("after", after).orCollect(refusals);
        if (metrics.size() > ClosingRecord.MOST_METRICS) {
            refusals.add(Refusal.invalid("ballast.initiative.too-many-metrics", "metrics")
                    .with(ClosingRecord.MOST_METRICS));
        }
        List<Metric> checkedMetrics = new ArrayList<>();
        for (int at = 0; at < Math.min(metrics.size(), ClosingRecord.MOST_METRICS); at++) {
            metrics.get(at).check("metrics[" + at + "].").orCollect(refusals).ifPresent(checkedMetrics::add);
        }
        return Texts.unless(
                refusals,
                () -> new ClosingRecord(
                        finished.orElseThrow(),
                        checkedBefore.orElseThrow(),
                        checkedAfter.orElseThrow(),
                        checkedMetrics,
                        now,
                        by));
    }

    private static Outcome<String> text(String field, Optional<String> raw) {
        return Texts.optional(new TextRule(field, ClosingRecord.LONGEST_TEXT, true), raw);
    }
}
