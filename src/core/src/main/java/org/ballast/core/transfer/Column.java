package org.ballast.core.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param required whether every row says something
 * @param unique whether no two rows may say the same
 * @param longest UTF-16 units of a text; 0 for any number
 * @param names where its values name something; the first that fits counts, a value that fits none is plain
 * @param byLine whether each line of a text is a value of its own
 * @param form what its texts have to look like; empty for any
 * @param range what its whole numbers may be; empty for any that the type holds
 */
public record Column(
        String name,
        ColumnType type,
        boolean required,
        boolean unique,
        int longest,
        List<NameTemplate> names,
        boolean byLine,
        Optional<TextForm> form,
        Optional<NumberRange> range) {

    /** Not every database keeps it in a text. */
    private static final char NOTHING = '\u0000';

    public Column {
        names = List.copyOf(names);
    }

    /** For texts of any form and numbers of any size. */
    public Column(
            String name,
            ColumnType type,
            boolean required,
            boolean unique,
            int longest,
            List<NameTemplate> names,
            boolean byLine) {
        this(name, type, required, unique, longest, names, byLine, Optional.empty(), Optional.empty());
    }

    /** A row's cell as the file has it; empty when it names a row that the file has not. */
    Optional<Cell> toFile(Cell cell, Renaming symbols) {
        if (names.isEmpty()) {
            return Optional.of(cell);
        }
        return rewrite(text(cell), NameTemplate::fitsRow, (template, value) -> template.toFile(value, symbols))
                .map(renamed -> renamed.equals(text(cell)) ? cell : new Cell.Text(renamed));
    }

    /** Whether the file may say this here; names are looked at in {@link #toRow}. */
    boolean takes(Cell cell) {
        if (cell instanceof Cell.Flag) {
            return type == ColumnType.FLAG;
        }
        if (cell instanceof Cell.Whole number) {
            return type == ColumnType.LONG || (type == ColumnType.INTEGER && number.value() == (int) number.value());
        }
        String text = ((Cell.Text) cell).value();
        if (text.indexOf(NOTHING) >= 0) {
            return false;
        }
        return type == ColumnType.TEXT || names.stream().anyMatch(template -> template.fitsFile(text));
    }

    /** The form that a file's cell should have and has not. */
    Optional<TextForm> formMissing(Cell cell) {
        return cell instanceof Cell.Text text
                ? form.filter(wanted -> !wanted.fits().test(text.value()))
                : Optional.empty();
    }

    /** The range that a file's cell should be in and is not. */
    Optional<NumberRange> rangeMissed(Cell cell) {
        return cell instanceof Cell.Whole number
                ? range.filter(allowed -> !allowed.has(number.value()))
                : Optional.empty();
    }

    /** Whether there is room for a row's cell. */
    boolean hasRoomFor(Cell cell) {
        return longest == 0 || !(cell instanceof Cell.Text text) || text.value().length() <= longest;
    }

    /** A file's cell as the row has it; empty when it names what the file has not. */
    Optional<Cell> toRow(Cell cell, Renaming ids) {
        if (!(cell instanceof Cell.Text text)) {
            return Optional.of(cell);
        }
        return rewrite(text.value(), NameTemplate::fitsFile, (template, value) -> template.toRow(value, ids))
                .map(renamed ->
                        type == ColumnType.TEXT ? new Cell.Text(renamed) : new Cell.Whole(Long.parseLong(renamed)));
    }

    private Optional<String> rewrite(String text, Fit fit, Rename rename) {
        if (!byLine) {
            return rewriteLine(text, fit, rename);
        }
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            Optional<String> renamed = rewriteLine(line, fit, rename);
            if (renamed.isEmpty()) {
                return Optional.empty();
            }
            lines.add(renamed.get());
        }
        return Optional.of(String.join("\n", lines));
    }

    private Optional<String> rewriteLine(String line, Fit fit, Rename rename) {
        return names.stream()
                .filter(template -> fit.fits(template, line))
                .findFirst()
                .map(template -> rename.rename(template, line))
                .orElse(Optional.of(line));
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Whole number) {
            return String.valueOf(number.value());
        }
        return cell instanceof Cell.Text text ? text.value() : String.valueOf(((Cell.Flag) cell).value());
    }

    private interface Fit {
        boolean fits(NameTemplate template, String value);
    }

    private interface Rename {
        Optional<String> rename(NameTemplate template, String value);
    }
}
