package org.ballast.core.collect;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes separated text apart (RFC 4180): a cell in quotes may hold separators, line breaks and doubled quotes. What people
 * paste is no such format, so a quote that nothing closes, or behind whose end text goes on, is an ordinary letter.
 */
final class Cells {

    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private Cells(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** All rows, also empty ones; the last line break ends a row and begins none. */
    static List<Row> rows(String text, char separator) {
        Cells cells = new Cells(text, separator);
        List<Row> rows = new ArrayList<>();
        while (cells.at < text.length()) {
            rows.add(cells.row());
        }
        return rows;
    }

    private Row row() {
        int firstLine = line;
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == separator) {
            at++;
            cells.add(cell());
        }
        endLine();
        return new Row(firstLine, cells);
    }

    private void endLine() {
        if (at < text.length()) {
            at += isCarriageReturnAndLineFeed(at) ? 2 : 1;
            line++;
        }
    }

    /** Stops at the separator, at the line break or at the end. */
    private String cell() {
        int end = at < text.length() && text.charAt(at) == QUOTE ? closingQuote() : -1;
        return end < 0 ? plain() : quoted(end);
    }

    private String plain() {
        int from = at;
        while (at < text.length() && !endsCell(at)) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted(int end) {
        StringBuilder cell = new StringBuilder();
        for (int place = at + 1; place < end; place++) {
            char letter = text.charAt(place);
            if (letter == QUOTE) {
                place++;
            }
            if (letter == '\n' || (letter == '\r' && !isCarriageReturnAndLineFeed(place))) {
                line++;
            }
            cell.append(letter);
        }
        at = end + 1;
        return cell.toString();
    }

    /** Where the quoted cell that begins here ends; -1 when it is none. */
    private int closingQuote() {
        int place = at + 1;
        while (place < text.length()) {
            if (text.charAt(place) != QUOTE) {
                place++;
            } else if (place + 1 < text.length() && text.charAt(place + 1) == QUOTE) {
                place += 2;
            } else {
                return place + 1 == text.length() || endsCell(place + 1) ? place : -1;
            }
        }
        return -1;
    }

    private boolean endsCell(int place) {
        char letter = text.charAt(place);
        return letter == separator || letter == '\n' || letter == '\r';
    }

    private boolean isCarriageReturnAndLineFeed(int place) {
        return text.charAt(place) == '\r' && place + 1 < text.length() && text.charAt(place + 1) == '\n';
    }

    /**
     * One row.
     *
     * @param line on which it begins, from 1
     * @param cells at least one
     */
    record Row(int line, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }

        /** Blank when the row is shorter. */
        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
        }
    }
}
