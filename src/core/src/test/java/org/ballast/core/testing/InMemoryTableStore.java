package org.ballast.core.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.core.transfer.Cell;
import org.ballast.core.transfer.StoredRow;
import org.ballast.core.transfer.Table;
import org.ballast.core.transfer.TableStore;

/** Tables in memory, whose rows are numbered from a chosen number on with a gap between each two. */
public final class InMemoryTableStore implements TableStore {
    private static final int GAP = 3;

    private final List<Table> tables;
    private final Map<String, List<StoredRow>> rows = new HashMap<>();
    private long next;

    public InMemoryTableStore(List<Table> tables, long firstNumber) {
        this.tables = tables;
        this.next = firstNumber;
    }

    @Override
    public List<Table> tables() {
        return tables;
    }

    @Override
    public long count(Table table) {
        return all(table).size();
    }

    @Override
    public List<StoredRow> page(Table table, long after, int most) {
        return all(table).stream()
                .filter(row -> row.number() > after)
                .limit(most)
                .toList();
    }

    @Override
    public long add(Table table, Map<String, Cell> cells) {
        long number = next;
        next += GAP;
        Map<String, Cell> row = new HashMap<>();
        cells.forEach((column, cell) -> row.put(column, numbered(cell, number)));
        all(table).add(new StoredRow(number, row));
        return number;
    }

    @Override
    public void addAll(Table table, List<Map<String, Cell>> cells) {
        cells.forEach(row -> add(table, row));
    }

    private static Cell numbered(Cell cell, long number) {
        return cell instanceof Cell.Text text
                ? new Cell.Text(text.value().replace(ITSELF, String.valueOf(number)))
                : cell;
    }

    private List<StoredRow> all(Table table) {
        return rows.computeIfAbsent(table.name(), unseen -> new ArrayList<>());
    }
}
