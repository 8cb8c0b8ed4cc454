package org.ballast.sandbox.load.seed;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** The plugin's tables, found by their last names. */
final class PluginTable {
    private final JdbcTemplate jdbc;
    private final String prefix;

    /**
     * Looks for the tables.
     *
     * @throws IllegalStateException when no installed plugin has made them
     */
    PluginTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        List<String> found = jdbc.queryForList(
                "SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'AO!_______!_DEBT!_ITEM' ESCAPE '!'",
                String.class);
        if (found.size() != 1) {
            throw new IllegalStateException("the plugin's tables are not there: found %s".formatted(found));
        }
        prefix = found.get(0).substring(0, found.get(0).length() - "DEBT_ITEM".length());
    }

    /** The full name of a table with the quotes that PostgreSQL needs. */
    String name(String table) {
        return quoted(prefix + table);
    }

    /** Rows for a table. */
    Rows rows(String table, String... columns) {
        return new Rows(
                jdbc,
                name(table),
                List.of(columns).stream().map(PluginTable::quoted).toList());
    }

    /** Adds one row with a value for each column, and answers its id. */
    long insert(String table, List<String> columns, Object... row) {
        Long id = jdbc.queryForObject(
                "INSERT INTO %s (%s) VALUES (%s) RETURNING \"ID\""
                        .formatted(
                                name(table),
                                String.join(
                                        ", ",
                                        columns.stream()
                                                .map(PluginTable::quoted)
                                                .toList()),
                                String.join(", ", Collections.nCopies(row.length, "?"))),
                Long.class,
                row);
        return Objects.requireNonNull(id);
    }

    static String quoted(String name) {
        return '"' + name + '"';
    }
}
