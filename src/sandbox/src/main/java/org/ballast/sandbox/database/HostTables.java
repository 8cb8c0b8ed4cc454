package org.ballast.sandbox.database;

import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Creation of the host's own tables, which several nodes may do at once. */
public final class HostTables {
    private HostTables() {}

    /**
     * Creates a table unless it is there.
     *
     * @param ddl a {@code CREATE TABLE IF NOT EXISTS} statement
     */
    public static void create(DataSource dataSource, String ddl) {
        JdbcClient client = JdbcClient.create(dataSource);
        try {
            client.sql(ddl).update();
        } catch (DataAccessException another) {
            // PostgreSQL lets two nodes pass IF NOT EXISTS at once and fails the slower one; now it is there
            client.sql(ddl).update();
        }
    }
}
