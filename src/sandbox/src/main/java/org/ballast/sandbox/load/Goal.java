package org.ballast.sandbox.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ballast.sandbox.load.figures.Overhead.Ratio;
import org.ballast.sandbox.load.traffic.RequestKind;

/**
 * Something that ought to be so.
 *
 * @param found what was measured
 */
record Goal(String sentence, boolean holds, String found) {
    static final long MOST_P95_MILLIS = 300;
    static final double MOST_OVERHEAD = 1.05;
    static final Duration LONGEST_START = Duration.ofSeconds(10);

    /** All goals in the light of a result. */
    static List<Goal> of(Result result) {
        List<Goal> goals = new ArrayList<>();
        goals.add(latency(result.steady()));
        goals.add(overhead(result, "untagged", RequestKind.UNTAGGED_ISSUE, RequestKind.UNTAGGED_ISSUE_WITHOUT_PANEL));
        goals.add(overhead(result, "tagged", RequestKind.TAGGED_ISSUE, RequestKind.TAGGED_ISSUE_WITHOUT_PANEL));
        lookups(result).ifPresent(goals::add);
        start(result).ifPresent(goals::add);
        return goals;
    }

    private static Goal latency(Phase steady) {
        Optional<Phase.Line> slowest = steady.lines().stream()
                .filter(line -> line.kind().concernsPlugin())
                .max(Comparator.comparingLong(line -> line.latencies().percentile(95)));
        long nanos = slowest.map(line -> line.latencies().percentile(95)).orElse(0L);
        return new Goal(
                "p95 of every request that the plugin has a part in is at most %d ms".formatted(MOST_P95_MILLIS),
                nanos <= Duration.ofMillis(MOST_P95_MILLIS).toNanos(),
                "slowest: %s, %s ms"
                        .formatted(slowest.map(line -> line.kind().label()).orElse("none"), Table.millis(nanos)));
    }

    private static Goal overhead(Result result, String which, RequestKind with, RequestKind without) {
        Ratio ratio = result.steady().overhead(with, without).ofMedians();
        return new Goal(
                "the view of an %s issue takes at most 5 %% longer with the panel (medians)"
                        .formatted(which.equals("tagged") ? "already tagged" : which),
                ratio.value() <= MOST_OVERHEAD,
                Table.ratio(ratio));
    }

    private static Optional<Goal> lookups(Result result) {
        return Optional.ofNullable(result.statements().get(RequestKind.UNTAGGED_ISSUE))
                .map(count -> new Goal(
                        "the panel of an untagged issue costs at most one lookup, and it uses an index",
                        count.own() <= 1 && count.scans().isEmpty(),
                        "%d on the plugin's tables%s"
                                .formatted(count.own(), count.scans().isEmpty() ? "" : ", without an index")));
    }

    private static Optional<Goal> start(Result result) {
        return result.starts().stream()
                .max(Comparator.naturalOrder())
                .map(slowest -> new Goal(
                        "a sandbox is ready at most %d s after its build".formatted(LONGEST_START.toSeconds()),
                        slowest.compareTo(LONGEST_START) <= 0,
                        String.format(
                                Locale.ROOT,
                                "slowest of %d: %.1f s",
                                result.starts().size(),
                                Table.seconds(slowest))));
    }
}
