package org.ballast.core.transfer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of ours.
 *
 * @param columns without the row's own number, by name
 */
public record Table(String name, List<Column> columns) {

    public Table {
        columns = List.copyOf(columns);
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
