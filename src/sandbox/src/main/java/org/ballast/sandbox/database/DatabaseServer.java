package org.ballast.sandbox.database;

import org.ballast.sandbox.host.DatabaseKind;

/** A running database, started by this process or by another node. */
public interface DatabaseServer extends AutoCloseable {

    /** Which product it is. */
    DatabaseKind kind();

    /** How to connect; other nodes may use it too. */
    JdbcAddress address();

    /** Stops the server if this process started it. */
    @Override
    void close();
}
