package org.ballast.sandbox.load;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballast.sandbox.load.figures.Overhead.Ratio;

/** Figures as text, and tables that read well as they are and as Markdown. */
final class Table {
    private static final double NANOS_OF_A_MILLISECOND = 1e6;
    private static final double MILLIS_OF_A_SECOND = 1000;

    private Table() {}

    /** Milliseconds with one decimal. */
    static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f", nanos / NANOS_OF_A_MILLISECOND);
    }

    static double seconds(Duration duration) {
        return duration.toMillis() / MILLIS_OF_A_SECOND;
    }

    /** Such as {@code 1.031 (1.012 to 1.050)}. */
    static String ratio(Ratio ratio) {
        return String.format(Locale.ROOT, "%.3f (%.3f to %.3f)", ratio.value(), ratio.low(), ratio.high());
    }

    /** A table whose first row is the head; first column to the left, all others to the right. */
    static String of(List<List<String>> rows) {
        int columns = rows.get(0).size();
        List<Integer> widths = IntStream.range(0, columns)
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            text.append(line(rows.get(row), widths));
            if (row == 0) {
                text.append(line(
                        IntStream.range(0, columns)
                                .mapToObj(column -> rule(column, widths.get(column)))
                                .toList(),
                        widths));
            }
        }
        return text.toString();
    }

    private static String rule(int column, int width) {
        return column == 0 ? "-".repeat(width) : "-".repeat(width - 1) + ":";
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> {
                    String padding =
                            " ".repeat(widths.get(column) - cells.get(column).length());
                    return column == 0 ? cells.get(column) + padding : padding + cells.get(column);
                })
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
