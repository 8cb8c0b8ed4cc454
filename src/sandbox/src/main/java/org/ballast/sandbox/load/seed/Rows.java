package org.ballast.sandbox.load.seed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows for one table, inserted all at once. */
final class Rows {
    private final JdbcTemplate jdbc;
    private final String insert;
    private final List<@Nullable Object[]> waiting = new ArrayList<>();

    /**
     * Collects rows.
     *
     * @param table name as SQL needs it, with quotes if any
     */
    Rows(JdbcTemplate jdbc, String table, List<String> columns) {
        this.jdbc = jdbc;
        this.insert = "INSERT INTO %s (%s) VALUES (%s)"
                .formatted(
                        table, String.join(", ", columns), String.join(", ", Collections.nCopies(columns.size(), "?")));
    }

    /** Keeps a row with one value for each column until {@link #flush}. */
    void add(@Nullable Object... values) {
        waiting.add(values);
    }

    /** Inserts what waits. */
    void flush() {
        jdbc.batchUpdate(insert, new ArrayList<>(waiting));
        waiting.clear();
    }
}
