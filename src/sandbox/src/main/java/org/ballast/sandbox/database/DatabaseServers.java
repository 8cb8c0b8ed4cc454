package org.ballast.sandbox.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.host.SandboxOptions;
import org.ballast.sandbox.host.StartException;
import org.springframework.util.FileSystemUtils;

/** Starts the database that the options ask for, or attaches to the one of the first node. */
public final class DatabaseServers {
    private static final String DATABASE = "jira";

    private final DatabaseKind kind;
    private final Path folder;
    private final Path programs;
    private final AddressFile addressFile;

    private DatabaseServers(SandboxOptions options) {
        this.kind = options.database();
        this.folder = options.home().resolve(kind.label());
        this.programs = options.home().resolve("programs");
        this.addressFile = new AddressFile(folder.resolve("address.properties"));
    }

    /**
     * The database of this node.
     *
     * @throws StartException when a further node finds no first node, or a first node finds another one alive
     */
    public static Database connect(SandboxOptions options) {
        DatabaseServers servers = new DatabaseServers(options);
        DatabaseServer server = options.node() > 1 ? servers.attach(options.node()) : servers.first(options.fresh());
        return Database.connect(server, DATABASE);
    }

    private DatabaseServer attach(int node) {
        return addressFile
                .read()
                .filter(entry -> entry.node().isAlive() || kind != DatabaseKind.H2)
                .map(AddressFile.Entry::address)
                .filter(JdbcAddress::answers)
                .map(address -> AttachedServer.borrowed(kind, address))
                .orElseThrow(() -> new StartException(
                        "node %d found no running node 1 on %s%nMaybe start node 1 first, with the same --database."
                                .formatted(node, kind.label())));
    }

    private DatabaseServer first(boolean fresh) {
        Optional<AddressFile.Entry> earlier = addressFile.read();
        earlier.filter(entry -> entry.node().isAlive()).ifPresent(entry -> {
            throw new StartException("a sandbox on %s runs already (process %d)%nMaybe start this one with --node 2?"
                    .formatted(kind.label(), entry.node().id()));
        });
        Optional<DatabaseServer> orphan =
                earlier.map(AddressFile.Entry::address).flatMap(this::adopt);
        if (fresh) {
            orphan.ifPresent(DatabaseServer::close);
            delete(folder);
        }
        DatabaseServer server = orphan.filter(found -> !fresh).orElseGet(this::start);
        addressFile.write(new AddressFile.Entry(server.database(DATABASE), RunningProcess.current()));
        return server;
    }

    /** A server that outlived its killed node; H2 lives inside its node and can not be one. */
    private Optional<DatabaseServer> adopt(JdbcAddress address) {
        return serverProcess()
                .filter(process -> address.answers())
                .map(process -> AttachedServer.adopted(kind, address, process));
    }

    private Optional<ProcessHandle> serverProcess() {
        return switch (kind) {
            case H2 -> Optional.empty();
            case POSTGRESQL -> PostgresServer.process(folder);
            case MARIADB -> MariaDbServer.process(folder);
        };
    }

    private DatabaseServer start() {
        return switch (kind) {
            case H2 -> H2Server.inFiles(folder);
            case POSTGRESQL -> PostgresServer.start(folder);
            case MARIADB -> MariaDbServer.start(folder, programs.resolve("mariadb"));
        };
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException("%s can not be deleted".formatted(folder), failed);
        }
    }
}
