package org.ballast.sandbox.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.locks.Lock;

/** Prepares the tables once, also when two nodes start at the same moment on an empty database. */
final class Schema {

    private static final int VERSION = 2;
    private static final String SCRIPT = "schema.sql";

    private Schema() {}

    /**
     * Creates the tables where they are missing; a database of another version is refused with advice.
     *
     * @param lock keeps other nodes out meanwhile
     */
    static void prepare(StoreDatabase database, Lock lock) {
        lock.lock();
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            createWhereMissing(connection, statement, database.dialect());
        } catch (SQLException e) {
            throw new IllegalStateException("The sandbox can not prepare its tables: " + e.getMessage(), e);
        } finally {
            lock.unlock();
        }
    }

    private static void createWhereMissing(Connection connection, Statement statement, Dialect dialect)
            throws SQLException {
        if (tableExists(connection, "store_version")) {
            refuseAnotherVersion(statement);
            return;
        }
        for (String sql : statements(script())) {
            statement.execute(dialect.translate(sql));
        }
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }

    private static void refuseAnotherVersion(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT MAX(version_number) FROM store_version")) {
            int found = rows.next() ? rows.getInt(1) : 0;
            if (found != VERSION) {
                throw new IllegalStateException("The sandbox's data has version " + found + ", this sandbox needs "
                        + VERSION + ".\nMaybe start it once with fresh data.");
            }
        }
    }

    private static boolean tableExists(Connection connection, String table) throws SQLException {
        for (String name : List.of(table, table.toUpperCase(Locale.ROOT))) {
            try (ResultSet tables = connection
                    .getMetaData()
                    .getTables(
                            connection.getCatalog(), connection.getSchema(), name, new String[] {"TABLE", "BASE TABLE"
                            })) {
                if (tables.next()) {
                    return true;
                }
            }
        }
        return false;
    }

    static List<String> statements(String script) {
        StringBuilder code = new StringBuilder();
        script.lines()
                .filter(line -> !line.startsWith("--"))
                .forEach(line -> code.append(line).append('\n'));
        List<String> statements = new ArrayList<>();
        for (String statement : code.toString().split(";\n", -1)) {
            if (!statement.isBlank()) {
                statements.add(statement.strip());
            }
        }
        return statements;
    }

    static String script() {
        try (InputStream stream = Objects.requireNonNull(Schema.class.getResourceAsStream(SCRIPT), SCRIPT)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The sandbox can not read " + SCRIPT, e);
        }
    }
}
