package org.ballast.sandbox.database;

import java.nio.file.Path;
import java.util.UUID;
import org.ballast.sandbox.host.DatabaseKind;
import org.jspecify.annotations.Nullable;

/**
 * H2 inside the process. In files it runs in H2's automatic server mode: the first process that opens the file serves
 * it to the others.
 */
public final class H2Server implements DatabaseServer {
    private final @Nullable Path folder;
    private final UUID instance = UUID.randomUUID();

    private H2Server(@Nullable Path folder) {
        this.folder = folder;
    }

    /** A server whose databases vanish with the process. */
    public static H2Server inMemory() {
        return new H2Server(null);
    }

    /** A server whose databases are files in a folder. */
    public static H2Server inFiles(Path folder) {
        return new H2Server(folder.toAbsolutePath());
    }

    @Override
    public DatabaseKind kind() {
        return DatabaseKind.H2;
    }

    @Override
    public JdbcAddress database(String name) {
        String url = folder == null
                ? "jdbc:h2:mem:%s-%s;DB_CLOSE_DELAY=-1".formatted(instance, name)
                : "jdbc:h2:file:%s;AUTO_SERVER=TRUE".formatted(folder.resolve(name));
        return new JdbcAddress(url, "sa", "");
    }

    @Override
    public void close() {
        // a file closes with its last connection, memory with the process
    }
}
