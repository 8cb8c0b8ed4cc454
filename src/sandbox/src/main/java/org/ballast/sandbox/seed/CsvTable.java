package org.ballast.sandbox.seed;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.ballast.sandbox.store.RefusedException;

/** A Jira CSV export, cut into rows. Column names may repeat, as Jira does for labels, sprints, links and comments. */
final class CsvTable {

    /** One row that is not blank. */
    final class Row {
        private final long line;
        private final List<String> cells;

        private Row(long line, List<String> cells) {
            this.line = line;
            this.cells = cells;
        }

        /** The line of the file in which the row begins, from 1. */
        long line() {
            return line;
        }

        /** Whether the row has more cells than the file has columns, so that the cells do not fit to the names. */
        boolean isTooLong() {
            return cells.stream().skip(header.size()).anyMatch(cell -> !cell.isBlank());
        }

        /** The first value under one of these names; empty when there is none. */
        String value(String... names) {
            return values(names).stream().findFirst().orElse("");
        }

        /** All values under these names that are not blank, as written but without blanks around them. */
        List<String> values(String... names) {
            List<String> values = new ArrayList<>();
            for (String name : names) {
                for (int column : columns(name)) {
                    if (column < cells.size() && !cells.get(column).isBlank()) {
                        values.add(cells.get(column).strip());
                    }
                }
            }
            return values;
        }
    }

    private final String file;
    private final List<String> header;
    private final Map<String, List<Integer>> columns = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final List<Row> rows = new ArrayList<>();

    private CsvTable(String file, List<String> header) {
        this.file = file;
        this.header = header;
        for (int i = 0; i < header.size(); i++) {
            columns.computeIfAbsent(normal(header.get(i)), name -> new ArrayList<>())
                    .add(i);
        }
    }

    /**
     * Reads a whole file.
     *
     * @param required a column that the file must have
     * @throws RefusedException when the file is no CSV file or lacks the column
     */
    static CsvTable read(String file, byte[] bytes, String required) {
        CsvText text = CsvText.of(file, bytes);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(text.delimiter())
                .setTrailingData(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text.text()), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            CsvTable table = new CsvTable(file, records.next().toList());
            table.require(required);
            long end = parser.getCurrentLineNumber();
            while (records.hasNext()) {
                table.add(end + 1, records.next().toList());
                end = parser.getCurrentLineNumber();
            }
            return table;
        } catch (IOException | UncheckedIOException broken) {
            throw new RefusedException(
                    "%s can not be read: %s. Maybe a quotation mark is missing?".formatted(file, broken.getMessage()));
        }
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    String file() {
        return file;
    }

    boolean has(String name) {
        return columns.containsKey(normal(name));
    }

    /** The names of the columns that begin so, each once. */
    List<String> namesBeginning(String start) {
        return header.stream()
                .distinct()
                .filter(name -> normal(name).startsWith(normal(start)))
                .toList();
    }

    /** Columns with a value somewhere that nobody has asked for. */
    List<String> unused() {
        return columns.entrySet().stream()
                .filter(column -> !used.contains(column.getKey()))
                .filter(column -> rows.stream().anyMatch(row -> isFilled(row, column.getValue())))
                .map(column -> header.get(column.getValue().get(0)).strip())
                .toList();
    }

    private static boolean isFilled(Row row, List<Integer> places) {
        return places.stream()
                .anyMatch(place ->
                        place < row.cells.size() && !row.cells.get(place).isBlank());
    }

    private List<Integer> columns(String name) {
        used.add(normal(name));
        return columns.getOrDefault(normal(name), List.of());
    }

    private void add(long line, List<String> cells) {
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            rows.add(new Row(line, cells));
        }
    }

    private void require(String column) {
        if (!has(column)) {
            throw new RefusedException("%s is no export of Jira issues: its first line names no column %s, but %s."
                    .formatted(file, column, shortened(String.join(", ", header))));
        }
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "..." : text;
    }

    /** Upper and lower case mean the same, and so does Jira's wrapping of custom fields. */
    private static String normal(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("custom field (") && lower.endsWith(")")
                ? lower.substring("custom field (".length(), lower.length() - 1).strip()
                : lower;
    }
}
