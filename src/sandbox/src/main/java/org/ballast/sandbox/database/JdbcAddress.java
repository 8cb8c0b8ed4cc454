package org.ballast.sandbox.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * How to connect to a database.
 *
 * @param url JDBC URL
 */
public record JdbcAddress(String url, String user, String password) {

    /** Whether somebody answers there. */
    boolean answers() {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            return connection.isValid(5);
        } catch (SQLException silent) {
            return false;
        }
    }

    /** Runs one statement outside any transaction. */
    void run(String sql) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException("%s failed at %s: %s".formatted(sql, url, failed.getMessage()), failed);
        }
    }
}
