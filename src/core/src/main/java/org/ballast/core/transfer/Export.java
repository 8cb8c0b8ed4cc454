package org.ballast.core.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.shared.SettingsRepository;

/**
 * Everything that the product keeps, in one order that depends on nothing but the content: tables as they name each other, rows
 * as they were written, things of the tracker by symbols. So the same content gives the same file, whatever its ids are.
 *
 * <p>People may go on working meanwhile. Rows that name a row which came after its table was read are left out with it.
 */
public final class Export {

    private static final int ROWS_OF_A_PAGE = 500;

    private final TableStore store;
    private final NameBook book;
    private final SettingsRepository settings;

    public Export(TableStore store, NameBook book, SettingsRepository settings) {
        this.store = store;
        this.book = book;
        this.settings = settings;
    }

    /** Shows everything to the visitor, who refuses nothing. */
    public void writeTo(ExportVisitor visitor) {
        List<Table> tables = store.tables();
        Symbols symbols = new Symbols(book, tables);
        visitor.settings(settings.load());
        for (Table table : tables) {
            visitor.table(table.name());
            write(table, symbols, visitor);
        }
        for (Thing thing : Thing.values()) {
            visitor.names(thing.word(), symbols.names(thing));
        }
    }

    private void write(Table table, Symbols symbols, ExportVisitor visitor) {
        List<StoredRow> page = store.page(table, 0, ROWS_OF_A_PAGE);
        while (!page.isEmpty()) {
            for (StoredRow row : page) {
                symbols.add(table, row);
                Optional<Map<String, Cell>> cells = cells(table, row, symbols);
                cells.ifPresentOrElse(visitor::row, () -> symbols.withdraw(table, row));
            }
            page = store.page(table, page.get(page.size() - 1).number(), ROWS_OF_A_PAGE);
        }
    }

    private static Optional<Map<String, Cell>> cells(Table table, StoredRow row, Symbols symbols) {
        Map<String, Cell> cells = new HashMap<>();
        for (Column column : table.columns()) {
            Cell stored = row.cells().get(column.name());
            if (stored != null) {
                Optional<Cell> cell = column.toFile(stored, symbols);
                if (cell.isEmpty()) {
                    return Optional.empty();
                }
                cells.put(column.name(), cell.get());
            }
        }
        return Optional.of(cells);
    }
}
