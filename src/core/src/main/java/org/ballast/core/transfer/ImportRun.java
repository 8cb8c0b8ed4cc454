package org.ballast.core.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Settings;
import org.ballast.core.shared.SettingsRepository;
import org.jspecify.annotations.Nullable;

/** Writes what a checked export shows. Runs within one unit of work; call {@link #finish} after the last row. */
public final class ImportRun implements ExportVisitor {

    private static final int ROWS_AT_ONCE = 500;

    private final TableStore store;
    private final SettingsRepository settings;
    private final ImportNames names;
    private final Map<String, Table> tables = new HashMap<>();
    private final Set<String> named;
    private final Map<String, List<Long>> numbers = new HashMap<>();
    private final List<Map<String, Cell>> waiting = new ArrayList<>();
    private @Nullable Table current;

    public ImportRun(TableStore store, SettingsRepository settings, ImportNames names) {
        this.store = store;
        this.settings = settings;
        this.names = names;
        store.tables().forEach(table -> tables.put(table.name(), table));
        this.named = tables.values().stream()
                .flatMap(table -> table.named().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Refusal> settings(Settings given) {
        settings.save(given);
        return Optional.empty();
    }

    @Override
    public Optional<Refusal> table(String name) {
        finish();
        current = tables.get(name);
        return Optional.empty();
    }

    @Override
    public Optional<Refusal> row(Map<String, Cell> cells) {
        Table table = current;
        if (table == null) {
            throw new IllegalStateException("a row must follow its table");
        }
        List<Long> rows = numbers.computeIfAbsent(table.name(), unseen -> new ArrayList<>());
        Map<String, Cell> row = new HashMap<>();
        for (Column column : table.columns()) {
            Cell cell = cells.get(column.name());
            if (cell != null) {
                row.put(
                        column.name(),
                        column.toRow(cell, (reference, symbol) -> id(table, rows.size(), reference, symbol))
                                .orElseThrow());
            }
        }
        if (named.contains(table.name())) {
            rows.add(store.add(table, row));
        } else {
            waiting.add(row);
            if (waiting.size() == ROWS_AT_ONCE) {
                finish();
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Refusal> names(String word, List<Optional<String>> found) {
        return Optional.empty();
    }

    /** Writes the rows that still wait. */
    public void finish() {
        if (current != null && !waiting.isEmpty()) {
            store.addAll(current, List.copyOf(waiting));
            waiting.clear();
        }
    }

    private Optional<String> id(Table table, int before, Reference reference, String symbol) {
        int number = ImportCheck.number(symbol);
        if (reference instanceof Reference.ToThing thing) {
            return Optional.of(names.id(thing.thing(), number));
        }
        if (reference.word().equals(table.name()) && number == before + 1) {
            return Optional.of(TableStore.ITSELF);
        }
        return Optional.of(String.valueOf(
                Objects.requireNonNull(numbers.get(reference.word())).get(number - 1)));
    }
}
