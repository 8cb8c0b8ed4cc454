package org.ballast.sandbox.cluster;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** The rows that stand for locks. */
final class LockRows {
    private static final String UNIQUE_VIOLATION = "23";

    private final DataSource pool;

    LockRows(DataSource pool) {
        this.pool = pool;
    }

    /** The connection that now holds the row; empty when another one does. Closing it sets the row free. */
    Optional<Connection> tryHold(String name) {
        try {
            Connection connection = pool.getConnection();
            try {
                insertIfMissing(connection, name);
                connection.setAutoCommit(false);
                if (holds(connection, name)) {
                    return Optional.of(connection);
                }
                release(connection);
                return Optional.empty();
            } catch (SQLException failed) {
                connection.close();
                throw failed;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("lock %s: %s".formatted(name, failed.getMessage()), failed);
        }
    }

    void free(String name, Connection connection) {
        try {
            release(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("lock %s was lost: %s".formatted(name, failed.getMessage()), failed);
        }
    }

    private static void release(Connection connection) throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static boolean holds(Connection connection, String name) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT name FROM sandbox_lock WHERE name = ? FOR UPDATE SKIP LOCKED")) {
            select.setString(1, name);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private static void insertIfMissing(Connection connection, String name) throws SQLException {
        if (exists(connection, name)) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO sandbox_lock (name) VALUES (?)")) {
            insert.setString(1, name);
            insert.executeUpdate();
        } catch (SQLException failed) {
            String state = failed.getSQLState();
            if (state == null || !state.startsWith(UNIQUE_VIOLATION)) {
                throw failed;
            }
        }
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT name FROM sandbox_lock WHERE name = ?")) {
            select.setString(1, name);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }
}
