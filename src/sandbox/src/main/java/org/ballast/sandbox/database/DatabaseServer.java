package org.ballast.sandbox.database;

import org.ballast.sandbox.host.DatabaseKind;

/** A running database server, started by this process or by another one. */
public interface DatabaseServer extends AutoCloseable {

    /** Which product it is. */
    DatabaseKind kind();

    /**
     * How to connect to a database of this server; the database is made when it is not there yet.
     *
     * @param name lower-case letters, digits and underscores
     */
    JdbcAddress database(String name);

    /** Stops the server if this process is responsible for it. */
    @Override
    void close();
}
