package org.ballast.sandbox.database;

/**
 * How to connect to a database.
 *
 * @param url JDBC URL
 */
public record JdbcAddress(String url, String user, String password) {}
