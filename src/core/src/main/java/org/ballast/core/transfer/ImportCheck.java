package org.ballast.core.transfer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Settings;
import org.jspecify.annotations.Nullable;

/** Reads a whole export and says what is wrong and where, before anything is changed. */
public final class ImportCheck implements ExportVisitor {

    private final List<Table> tables;
    private final Map<String, Long> rows = new LinkedHashMap<>();
    private final Map<Thing, List<Optional<String>>> names = new EnumMap<>(Thing.class);
    private final Map<Thing, Integer> highest = new EnumMap<>(Thing.class);
    private final Map<Thing, String> whereHighest = new EnumMap<>(Thing.class);
    private final Map<String, Set<Cell>> taken = new HashMap<>();
    private int next;
    private @Nullable Table current;

    public ImportCheck(TableStore store) {
        this.tables = store.tables();
    }

    /** Rows of each table, in the file's order. */
    public Map<String, Long> rows() {
        return rows;
    }

    @Override
    public Optional<Refusal> settings(Settings settings) {
        return Optional.empty();
    }

    /** An older export may lack tables; the order is that of the export. */
    @Override
    public Optional<Refusal> table(String name) {
        for (int at = next; at < tables.size(); at++) {
            if (tables.get(at).name().equals(name)) {
                current = tables.get(at);
                next = at + 1;
                rows.put(name, 0L);
                taken.clear();
                return Optional.empty();
            }
        }
        boolean known = tables.stream().anyMatch(table -> table.name().equals(name));
        return Optional.of(ImportRules.wrongAt(
                known ? "ballast.transfer.table-out-of-order" : "ballast.transfer.table-unknown", "tables." + name));
    }

    @Override
    public Optional<Refusal> row(Map<String, Cell> cells) {
        Table table = current;
        if (table == null) {
            throw new IllegalStateException("a row must follow its table");
        }
        long number = rows.merge(table.name(), 1L, Long::sum);
        String where = "tables." + table.name() + "[" + (number - 1) + "]";
        for (String name : cells.keySet()) {
            if (!table.takes(name)) {
                return Optional.of(ImportRules.wrongAt("ballast.transfer.column-unknown", where + "." + name));
            }
        }
        for (Column column : table.columns()) {
            Optional<Refusal> wrong = check(column, cells.get(column.name()), where + "." + column.name());
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return table.forms().stream()
                .filter(form -> !form.fits().test(cells))
                .findFirst()
                .map(form -> ImportRules.wrongAt(form.objection(), where + "." + form.toBlame())
                        .with(form.others()));
    }

    @Override
    public Optional<Refusal> names(String word, List<Optional<String>> found) {
        Optional<Thing> thing = Thing.called(word);
        if (thing.isEmpty()) {
            return Optional.of(ImportRules.wrongAt("ballast.transfer.names-unknown", "names." + word));
        }
        names.put(thing.get(), List.copyOf(found));
        return Optional.empty();
    }

    /** What only the end shows: a row that names what has no name. */
    public Optional<Refusal> atEnd() {
        for (Map.Entry<Thing, Integer> used : highest.entrySet()) {
            if (used.getValue() > names.getOrDefault(used.getKey(), List.of()).size()) {
                return Optional.of(ImportRules.wrongAt(
                        "ballast.transfer.name-missing", whereHighest.getOrDefault(used.getKey(), "names")));
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> check(Column column, @Nullable Cell cell, String where) {
        if (cell == null) {
            return column.required()
                    ? Optional.of(ImportRules.wrongAt("ballast.transfer.value-missing", where))
                    : Optional.empty();
        }
        if (!column.takes(cell)) {
            return Optional.of(ImportRules.wrongAt("ballast.transfer.value-wrong", where));
        }
        Optional<TextForm> missing = column.formMissing(cell);
        if (missing.isPresent()) {
            return Optional.of(ImportRules.wrongAt("ballast.transfer.value-unreadable", where)
                    .with(missing.get().example()));
        }
        Optional<NumberRange> missed = column.rangeMissed(cell);
        if (missed.isPresent()) {
            return Optional.of(ImportRules.wrongAt("ballast.transfer.number-out-of-range", where)
                    .with(String.valueOf(missed.get().least()))
                    .with(String.valueOf(missed.get().most())));
        }
        if (column.toRow(cell, (reference, symbol) -> seen(reference, symbol, where))
                .isEmpty()) {
            return Optional.of(ImportRules.wrongAt("ballast.transfer.row-unknown", where));
        }
        if (!column.hasRoomFor(cell)) {
            return Optional.of(ImportRules.wrongAt("ballast.transfer.value-too-long", where));
        }
        boolean isNew = !column.unique()
                || taken.computeIfAbsent(column.name(), unseen -> new HashSet<>())
                        .add(cell);
        return isNew ? Optional.empty() : Optional.of(ImportRules.wrongAt("ballast.transfer.value-taken", where));
    }

    /** The symbol stands for itself as long as nothing is imported; a number, so that it also fits a column of numbers. */
    private Optional<String> seen(Reference reference, String symbol, String where) {
        int number = number(symbol);
        if (reference instanceof Reference.ToThing thing) {
            if (number > highest.getOrDefault(thing.thing(), 0)) {
                highest.put(thing.thing(), number);
                whereHighest.put(thing.thing(), where);
            }
            return number > 0 ? Optional.of(String.valueOf(number)) : Optional.empty();
        }
        boolean known = number > 0 && number <= rows.getOrDefault(reference.word(), 0L);
        return known ? Optional.of(String.valueOf(number)) : Optional.empty();
    }

    static int number(String symbol) {
        return Integer.parseInt(symbol.substring(symbol.indexOf('#') + 1));
    }

    /** Names that the file uses for one kind of thing, each with its place from 1. */
    public List<Optional<String>> namesOf(Thing thing) {
        return new ArrayList<>(names.getOrDefault(thing, List.of()));
    }
}
