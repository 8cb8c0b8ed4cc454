package org.ballast.sandbox.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.ballast.sandbox.host.DatabaseKind;

/** PostgreSQL from binaries that come as a Maven artifact; its files outlive the process. */
public final class PostgresServer implements DatabaseServer {
    private static final Duration START_WAIT = Duration.ofMinutes(1);

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts a server on a free port with its files and its log in a folder. */
    public static PostgresServer start(Path folder) {
        try {
            Files.createDirectories(folder);
            File log = folder.resolve("server.log").toFile();
            return new PostgresServer(EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("data"))
                    .setCleanDataDirectory(false)
                    .setServerConfig("max_connections", "200")
                    .setPGStartupWait(START_WAIT)
                    .setOutputRedirector(Redirect.appendTo(log))
                    .setErrorRedirector(Redirect.appendTo(log))
                    .start());
        } catch (IOException failed) {
            throw new UncheckedIOException("PostgreSQL did not start in %s".formatted(folder), failed);
        }
    }

    /** The server process that works on a folder, if one is alive. */
    static Optional<ProcessHandle> process(Path folder) {
        return new PidFile(folder.resolve("data").resolve("postmaster.pid")).process();
    }

    @Override
    public DatabaseKind kind() {
        return DatabaseKind.POSTGRESQL;
    }

    @Override
    public JdbcAddress database(String name) {
        JdbcAddress address = address(name);
        if (!address.answers()) {
            address("postgres").run("CREATE DATABASE %s ENCODING 'UTF8'".formatted(name));
        }
        return address;
    }

    private JdbcAddress address(String name) {
        return new JdbcAddress("jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), name), "postgres", "");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("PostgreSQL did not stop", failed);
        }
    }
}
