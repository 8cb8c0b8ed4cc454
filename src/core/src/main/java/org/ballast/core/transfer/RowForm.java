package org.ballast.core.transfer;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What columns of one row have to be together, each of them being right for itself.
 *
 * @param objection the code that says what is wrong otherwise, of a sentence that is told the place and the other columns
 * @param columns at least two; the last is the one that is to blame
 * @param fits asked with a row's cells by column, as the file has them
 */
public record RowForm(String objection, List<String> columns, Predicate<Map<String, Cell>> fits) {

    public RowForm {
        columns = List.copyOf(columns);
    }

    String toBlame() {
        return columns.get(columns.size() - 1);
    }

    String others() {
        return String.join(", ", columns.subList(0, columns.size() - 1));
    }
}
