package org.ballast.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table in Markdown; columns are as wide as their widest cell, numbers stand to the right. */
final class Table {

    private final List<String[]> rows = new ArrayList<>();

    Table(String... head) {
        rows.add(head);
    }

    Table row(String... cells) {
        if (cells.length != rows.get(0).length) {
            throw new IllegalArgumentException("a row of " + cells.length + " cells: " + Arrays.toString(cells));
        }
        rows.add(cells);
        return this;
    }

    void print(PrintStream out) {
        int[] widths = new int[rows.get(0).length];
        for (String[] row : rows) {
            for (int column = 0; column < row.length; column++) {
                widths[column] = Math.max(widths[column], row[column].length());
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            StringBuilder line = new StringBuilder("|");
            for (int column = 0; column < widths.length; column++) {
                String gap = " ".repeat(widths[column] - rows.get(row)[column].length());
                String cell = rows.get(row)[column];
                line.append(' ').append(column == 0 ? cell + gap : gap + cell).append(" |");
            }
            out.println(line);
            if (row == 0) {
                out.println(rule(widths));
            }
        }
        out.println();
    }

    private static String rule(int[] widths) {
        StringBuilder line = new StringBuilder("|");
        for (int column = 0; column < widths.length; column++) {
            String dashes = "-".repeat(widths[column]);
            line.append(' ').append(column == 0 ? dashes + " |" : dashes + ":|");
        }
        return line.toString();
    }
}
