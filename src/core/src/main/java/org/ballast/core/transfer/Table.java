package org.ballast.core.transfer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of ours.
 *
 * @param columns without the row's own number, by name
 * @param rebuilt names of columns that a repair works out anew: no export has them any more, and an import passes over what an
 *     older one says of them
 * @param forms what columns of a row have to be together
 */
public record Table(String name, List<Column> columns, Set<String> rebuilt, List<RowForm> forms) {

    public Table {
        columns = List.copyOf(columns);
        rebuilt = Set.copyOf(rebuilt);
        forms = List.copyOf(forms);
    }

    public Table(String name, List<Column> columns) {
        this(name, columns, Set.of(), List.of());
    }

    /** Whether a file may say something of a column with that name. */
    boolean takes(String called) {
        return column(called).isPresent() || rebuilt.contains(called);
    }

    Optional<Column> column(String called) {
        return columns.stream().filter(column -> column.name().equals(called)).findFirst();
    }

    /** The tables whose rows this one names, itself among them when rows name themselves. */
    public Set<String> named() {
        return columns.stream()
                .flatMap(column -> column.names().stream())
                .flatMap(template -> template.references().stream())
                .filter(Reference.ToRow.class::isInstance)
                .map(Reference::word)
                .collect(Collectors.toSet());
    }
}
