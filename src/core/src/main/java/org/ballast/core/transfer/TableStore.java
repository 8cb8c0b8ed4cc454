package org.ballast.core.transfer;

import java.util.List;
import java.util.Map;

/** All that the product keeps, table by table. */
public interface TableStore {

    /** Every table, each after those whose rows it names. */
    List<Table> tables();

    long count(Table table);

    /** The rows behind that number, ascending by number; at most so many. */
    List<StoredRow> page(Table table, long after, int most);

    /** Adds a row and gives it a number. A text that names the row itself has {@link #ITSELF} where the number belongs. */
    long add(Table table, Map<String, Cell> cells);

    /** Adds rows whose numbers nobody asks for, in this order. */
    void addAll(Table table, List<Map<String, Cell>> rows);

    /** Stands for the number that a row does not have yet. */
    String ITSELF = "\u0000itself";
}
