package org.ballast.core.collect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.shared.Refusal;

/**
 * Where a text has its titles, descriptions, votes and clusters. A comma or a semicolon in a pasted list is mostly a part of
 * a sentence, so a text counts as a table only when its first row has a heading that we know; when tabs divide all its rows
 * alike; or when all its rows end alike in a whole number behind a comma, a semicolon or a tab.
 *
 * @param rows without the row of headings
 * @param columns where things are, from 0; at least the title
 */
record Layout(List<Cells.Row> rows, Map<ColumnMeaning, Integer> columns, List<String> unusedColumns) {

    static final Refusal NO_TITLE = Refusal.invalid("ballast.collect.no-title", "title");
    static final Refusal FORMULA = Refusal.invalid("ballast.collect.formula", "title");
    static final Refusal UNREADABLE = Refusal.invalid("ballast.shared.text-unreadable", "title");

    /** What Jira keeps of a description, less what we may add. */
    static final int LONGEST_DESCRIPTION = 30_000;

    private static final char[] SEPARATORS = {'\t', ';', ','};
    /** A separator that no text contains: every line is one cell. */
    private static final char NONE = '\u0000';

    static Layout of(String text) {
        for (char separator : SEPARATORS) {
            if (text.indexOf(separator) >= 0) {
                Optional<Layout> table = table(Cells.rows(text, separator), separator);
                if (table.isPresent()) {
                    return table.get();
                }
            }
        }
        List<Cells.Row> rows = Cells.rows(text, NONE);
        boolean hasHeading = rows.size() > 1
                && ColumnMeaning.of(rows.get(0).cell(0))
                        .filter(ColumnMeaning.TITLE::equals)
                        .isPresent();
        return new Layout(hasHeading ? rows.subList(1, rows.size()) : rows, Map.of(ColumnMeaning.TITLE, 0), List.of());
    }

    private static Optional<Layout> table(List<Cells.Row> rows, char separator) {
        List<Cells.Row> filled = rows.stream().filter(row -> !row.isEmpty()).toList();
        if (filled.isEmpty()) {
            return Optional.empty();
        }
        Cells.Row first = filled.get(0);
        Layout headed = headed(rows.subList(rows.indexOf(first) + 1, rows.size()), first);
        if (first.cells().size() > 1 && headed.columns.containsKey(ColumnMeaning.TITLE)) {
            return Optional.of(headed);
        }
        int width = first.cells().size();
        boolean isRegular =
                width > 1 && filled.stream().allMatch(row -> row.cells().size() == width);
        boolean endsInNumbers = isRegular
                && filled.size() > 1
                && filled.stream().allMatch(row -> votes(row.cell(width - 1)).isPresent());
        if (endsInNumbers) {
            return Optional.of(
                    new Layout(rows, Map.of(ColumnMeaning.TITLE, 0, ColumnMeaning.VOTES, width - 1), List.of()));
        }
        return isRegular && separator == '\t'
                ? Optional.of(new Layout(rows, Map.of(ColumnMeaning.TITLE, 0, ColumnMeaning.DESCRIPTION, 1), List.of()))
                : Optional.empty();
    }

    /** The first column of a meaning has it; the others are unused. */
    private static Layout headed(List<Cells.Row> rows, Cells.Row headings) {
        Map<ColumnMeaning, Integer> columns = new EnumMap<>(ColumnMeaning.class);
        List<String> unused = new ArrayList<>();
        for (int column = 0; column < headings.cells().size(); column++) {
            String heading = headings.cell(column);
            Optional<ColumnMeaning> meaning = ColumnMeaning.of(heading);
            if (meaning.isPresent() && !columns.containsKey(meaning.get())) {
                columns.put(meaning.get(), column);
            } else if (!heading.isEmpty()) {
                unused.add(heading);
            }
        }
        return new Layout(rows, columns, unused);
    }

    CollectedLine line(Cells.Row row) {
        String cell = cell(row, ColumnMeaning.TITLE);
        String text = unescaped(cell);
        String whole = Titles.oneLine(text);
        String title = Titles.cut(whole);
        boolean isCut = !title.equals(whole);
        boolean isLonger = isCut || text.indexOf('\n') >= 0;
        String description = joined(isLonger ? text : "", cell(row, ColumnMeaning.DESCRIPTION));
        return new CollectedLine(
                row.line(),
                title,
                description,
                votes(cell(row, ColumnMeaning.VOTES)),
                Titles.cut(Titles.oneLine(cell(row, ColumnMeaning.CLUSTER))),
                isCut,
                problem(cell, title));
    }

    private static Optional<Refusal> problem(String cell, String title) {
        if (title.isEmpty()) {
            return Optional.of(NO_TITLE);
        }
        if (cell.charAt(0) == '=') {
            return Optional.of(FORMULA);
        }
        return title.indexOf('\uFFFD') >= 0 ? Optional.of(UNREADABLE) : Optional.empty();
    }

    private String cell(Cells.Row row, ColumnMeaning meaning) {
        return row.cell(columns.getOrDefault(meaning, -1));
    }

    /** Spreadsheets and exports put an apostrophe before a text that would be a formula. */
    private static String unescaped(String text) {
        boolean isEscaped = text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0;
        return isEscaped ? text.substring(1) : text;
    }

    private static String joined(String first, String second) {
        String both = first.isEmpty() || second.isEmpty() ? first + second : first + "\n\n" + second;
        String plain = both.replace("\r\n", "\n").replace('\r', '\n');
        return plain.length() <= LONGEST_DESCRIPTION
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_DESCRIPTION / 2));
    }

    private static Optional<Integer> votes(String cell) {
        boolean isNumber = !cell.isEmpty()
                && cell.length() <= 6
                && cell.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return isNumber ? Optional.of(Math.min(CollectedLine.MOST_VOTES, Integer.parseInt(cell))) : Optional.empty();
    }
}
