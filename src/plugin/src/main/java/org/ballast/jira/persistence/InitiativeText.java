package org.ballast.jira.persistence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ballast.core.initiative.Metric;
import org.ballast.core.initiative.Reviewer;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** Short lists that nobody searches for, each as one text: a line for each value, none of which has a line break. */
final class InitiativeText {
    private static final String ANSWERED = "+";
    private static final String NOT_YET = "-";
    private static final int LINES_OF_A_METRIC = 4;

    private InitiativeText() {}

    static String issues(List<IssueId> issues) {
        return issues.stream().map(issue -> String.valueOf(issue.value())).collect(Collectors.joining("\n"));
    }

    static List<IssueId> issues(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\n", -1))
                        .map(id -> new IssueId(Long.parseLong(id)))
                        .toList();
    }

    /** Whether somebody answered stands before the id. */
    static String reviewers(List<Reviewer> reviewers) {
        return reviewers.stream()
                .map(reviewer -> (reviewer.answered() ? ANSWERED : NOT_YET)
                        + reviewer.person().value())
                .collect(Collectors.joining("\n"));
    }

    static List<Reviewer> reviewers(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\n", -1))
                        .map(line -> new Reviewer(new UserId(line.substring(1)), line.startsWith(ANSWERED)))
                        .toList();
    }

    static String metrics(List<Metric> metrics) {
        return metrics.stream()
                .map(metric -> String.join(
                        "\n",
                        metric.name(),
                        metric.before().toString(),
                        metric.after().toString(),
                        metric.unit()))
                .collect(Collectors.joining("\n"));
    }

    static List<Metric> metrics(String text) {
        List<String> lines = text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
        List<Metric> metrics = new ArrayList<>();
        for (int at = 0; at + LINES_OF_A_METRIC <= lines.size(); at += LINES_OF_A_METRIC) {
            metrics.add(new Metric(
                    lines.get(at),
                    new BigDecimal(lines.get(at + 1)),
                    new BigDecimal(lines.get(at + 2)),
                    lines.get(at + LINES_OF_A_METRIC - 1)));
        }
        return metrics;
    }
}
