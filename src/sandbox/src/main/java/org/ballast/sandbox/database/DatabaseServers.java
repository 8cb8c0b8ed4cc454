package org.ballast.sandbox.database;

import org.ballast.sandbox.host.SandboxOptions;

/** Starts the database that the options ask for, or attaches to the one of the first node. */
public final class DatabaseServers {
    private DatabaseServers() {}

    /** A running server for this node. */
    public static DatabaseServer start(SandboxOptions options) {
        return switch (options.database()) {
            case H2 ->
                options.inMemory()
                        ? H2Server.inMemory()
                        : H2Server.inFile(options.home().resolve("h2").resolve("jira"));
            case POSTGRESQL, MARIADB ->
                throw new IllegalArgumentException(
                        "%s is not available yet".formatted(options.database().label()));
        };
    }
}
