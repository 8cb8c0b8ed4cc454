package org.ballast.sandbox.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ballast.sandbox.load.figures.Latencies;
import org.ballast.sandbox.load.figures.Overhead;
import org.ballast.sandbox.load.traffic.RequestKind;

/** A result as Markdown that people also read on a terminal. */
final class Report {
    private final Result result;

    Report(Result result) {
        this.result = result;
    }

    String markdown() {
        StringBuilder text = new StringBuilder();
        text.append(Machine.describe()).append("\n\n");
        text.append(result.options().size())
                .append(result.seeding()
                        .map(time -> String.format(Locale.ROOT, ". Filled in %.0f s", Table.seconds(time)))
                        .orElse(". Filled before"));
        result.repair()
                .ifPresent(time -> text.append(String.format(
                        Locale.ROOT, "; the plugin's repair of all items took %.0f s", Table.seconds(time))));
        text.append(".\n\n");
        phase(text, "Constant rate", result.steady());
        text.append("### With and without the panel\n\n").append(overheads()).append('\n');
        result.burst().ifPresent(burst -> phase(text, "Burst", burst));
        if (!result.statements().isEmpty()) {
            text.append("### SQL statements of one request, at most\n\n")
                    .append(statements())
                    .append('\n');
        }
        if (!result.starts().isEmpty()) {
            text.append("Start of a sandbox with the sample team on H2: ")
                    .append(result.starts().stream()
                            .map(start -> String.format(Locale.ROOT, "%.1f s", Table.seconds(start)))
                            .collect(Collectors.joining(", ")))
                    .append(".\n\n");
        }
        text.append("### Goals\n\n").append(goals());
        return text.toString();
    }

    private static void phase(StringBuilder text, String title, Phase phase) {
        text.append(String.format(
                Locale.ROOT,
                "### %s: %d requests at %d a second%n%nLoad average before %.1f, after %.1f. Milliseconds from the scheduled moment to the last byte.%n%n",
                title,
                phase.samples().size(),
                phase.perSecond(),
                phase.busyBefore(),
                phase.busyAfter()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Request", "count", "errors", "p50", "p95", "p99", "max"));
        for (Phase.Line line : phase.lines()) {
            Latencies latencies = line.latencies();
            rows.add(List.of(
                    line.kind().label(),
                    String.valueOf(latencies.count() + line.errors()),
                    String.valueOf(line.errors()),
                    Table.millis(latencies.percentile(50)),
                    Table.millis(latencies.percentile(95)),
                    Table.millis(latencies.percentile(99)),
                    Table.millis(latencies.max())));
        }
        text.append(Table.of(rows)).append('\n');
    }

    private String overheads() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("With : without the panel", "pairs", "medians", "means", "p95"));
        rows.add(overhead("untagged issue", RequestKind.UNTAGGED_ISSUE, RequestKind.UNTAGGED_ISSUE_WITHOUT_PANEL));
        rows.add(overhead("tagged issue", RequestKind.TAGGED_ISSUE, RequestKind.TAGGED_ISSUE_WITHOUT_PANEL));
        return Table.of(rows);
    }

    private List<String> overhead(String label, RequestKind with, RequestKind without) {
        Overhead overhead = result.steady().overhead(with, without);
        return List.of(
                label,
                String.valueOf(overhead.count()),
                Table.ratio(overhead.ofMedians()),
                Table.ratio(overhead.ofMeans()),
                Table.ratio(overhead.ofP95()));
    }

    private String statements() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Request", "on the plugin's tables", "all", "without an index"));
        result.statements()
                .forEach((kind, count) -> rows.add(List.of(
                        kind.label(),
                        String.valueOf(count.own()),
                        String.valueOf(count.all()),
                        String.valueOf(count.scans().size()))));
        String scans = result.statements().values().stream()
                .flatMap(count -> count.scans().stream())
                .distinct()
                .map(sql -> "- `%s`%n".formatted(sql))
                .collect(Collectors.joining());
        return Table.of(rows) + (scans.isEmpty() ? "" : "\nNo index is of use for\n\n" + scans);
    }

    private String goals() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Goal", "holds", "found"));
        Goal.of(result).forEach(goal -> rows.add(List.of(goal.sentence(), goal.holds() ? "yes" : "no", goal.found())));
        return Table.of(rows);
    }
}
