package org.ballast.sandbox.database;

import java.nio.file.Path;
import java.util.UUID;
import org.ballast.sandbox.host.DatabaseKind;

/**
 * H2 inside the process. In files it runs in H2's automatic server mode, so that a second node can attach as long as
 * the first one lives.
 */
final class H2Server implements DatabaseServer {
    private final JdbcAddress address;

    private H2Server(String url) {
        this.address = new JdbcAddress(url, "sa", "");
    }

    static H2Server inMemory() {
        return new H2Server("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()));
    }

    static H2Server inFile(Path file) {
        return new H2Server("jdbc:h2:file:%s;AUTO_SERVER=TRUE".formatted(file.toAbsolutePath()));
    }

    @Override
    public DatabaseKind kind() {
        return DatabaseKind.H2;
    }

    @Override
    public JdbcAddress address() {
        return address;
    }

    @Override
    public void close() {
        // H2 closes with its last connection; in memory it ends with the process
    }
}
