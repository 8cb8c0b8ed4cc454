package org.ballast.sandbox.testing;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.ballast.sandbox.database.Database;
import org.ballast.sandbox.database.DatabaseServer;
import org.ballast.sandbox.database.H2Server;
import org.ballast.sandbox.database.JdbcAddress;
import org.ballast.sandbox.database.MariaDbServer;
import org.ballast.sandbox.database.PostgresServer;
import org.ballast.sandbox.host.DatabaseKind;
import org.springframework.util.FileSystemUtils;

/** Databases for tests: one server of each kind per test process, an empty database per request. */
public final class TestDatabases {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Map<DatabaseKind, DatabaseServer> SERVERS = new EnumMap<>(DatabaseKind.class);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabases() {}

    /** An empty database; closing it leaves the server running for the next test. */
    public static Database empty(DatabaseKind kind) {
        return open(kind, newName());
    }

    /** A name for a database that nobody uses yet. */
    public static String newName() {
        return "test_" + COUNT.incrementAndGet();
    }

    /** A database by name; the same name twice are two pools on one database, as two nodes are. */
    public static Database open(DatabaseKind kind, String name) {
        return Database.connect(new Shared(kind), name);
    }

    /** How another process connects to a database. */
    public static synchronized JdbcAddress address(DatabaseKind kind, String name) {
        return server(kind).database(name);
    }

    private static DatabaseServer server(DatabaseKind kind) {
        return SERVERS.computeIfAbsent(kind, TestDatabases::start);
    }

    /** The servers stop with the process: both products come with a shutdown hook of their own. */
    private static DatabaseServer start(DatabaseKind kind) {
        Path folder = TARGET.resolve("test-databases")
                .resolve(System.getProperty("ballast.test.process", "1"))
                .resolve(kind.label());
        deleteLeftovers(folder);
        return switch (kind) {
            case H2 -> H2Server.inMemory();
            case POSTGRESQL -> PostgresServer.start(folder);
            case MARIADB -> mariaDb(folder);
        };
    }

    /** One process at a time: the first one unpacks the programs that all of them run. */
    private static DatabaseServer mariaDb(Path folder) {
        Path programs = TARGET.resolve("programs");
        try {
            Files.createDirectories(programs);
            try (FileChannel lock = FileChannel.open(programs.resolve("lock"), CREATE, WRITE)) {
                lock.lock();
                return MariaDbServer.start(folder, programs.resolve("mariadb"));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void deleteLeftovers(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private record Shared(DatabaseKind kind) implements DatabaseServer {
        @Override
        public JdbcAddress database(String name) {
            return address(kind, name); // one at a time: two tests at once would make the database twice
        }

        @Override
        public void close() {}
    }
}
