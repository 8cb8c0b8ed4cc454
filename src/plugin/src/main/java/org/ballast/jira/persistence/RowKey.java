package org.ballast.jira.persistence;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.core.transfer.Cell;
import org.ballast.core.transfer.RowForm;

/** Keys that join what several columns of a row say, so that a database can hold that together unique. */
final class RowKey {

    /** A part that no column of the row says by itself. */
    static final String ANY = "*";

    private static final String BETWEEN = ":";
    private static final String CLOSED = "closed";

    private RowKey() {}

    static String of(Object... parts) {
        return Stream.of(parts).map(String::valueOf).collect(Collectors.joining(BETWEEN));
    }

    /** The key of a row that is closed, which leaves the usual one to the next. */
    static String closed(long row) {
        return of(CLOSED, row);
    }

    static boolean isClosed(String key) {
        return key.startsWith(of(CLOSED, ""));
    }

    /** That the column joins those others, if the row has it. */
    static RowForm form(String column, String... joined) {
        List<String> columns = Stream.concat(Arrays.stream(joined).filter(part -> !part.equals(ANY)), Stream.of(column))
                .toList();
        return new RowForm(
                "ballast.transfer.columns-unfit",
                columns,
                row -> !row.containsKey(column)
                        || pattern(row, joined).matcher(said(row, column)).matches());
    }

    /** What a column of a row says, as it stands in a key. */
    static String said(Map<String, Cell> row, String column) {
        Cell cell = row.get(column);
        if (cell instanceof Cell.Whole number) {
            return String.valueOf(number.value());
        }
        return cell instanceof Cell.Text text ? text.value() : "";
    }

    private static Pattern pattern(Map<String, Cell> row, String... joined) {
        return Pattern.compile(
                Stream.of(joined)
                        .map(part -> part.equals(ANY) ? ".+" : Pattern.quote(said(row, part)))
                        .collect(Collectors.joining(BETWEEN)),
                Pattern.DOTALL);
    }
}
