package org.ballast.sandbox.database;

import java.util.Optional;
import org.ballast.sandbox.host.DatabaseKind;

/** A database that another process serves. */
record AttachedServer(DatabaseKind kind, JdbcAddress address, Optional<ProcessHandle> server)
        implements DatabaseServer {

    /** Leaves the server to the process that started it. */
    static AttachedServer borrowed(DatabaseKind kind, JdbcAddress address) {
        return new AttachedServer(kind, address, Optional.empty());
    }

    /** Takes over a server whose node was killed, and stops it in the end. */
    static AttachedServer adopted(DatabaseKind kind, JdbcAddress address, ProcessHandle server) {
        return new AttachedServer(kind, address, Optional.of(server));
    }

    @Override
    public JdbcAddress database(String name) {
        return address;
    }

    @Override
    public void close() {
        server.ifPresent(ProcessHandle::destroy);
    }
}
