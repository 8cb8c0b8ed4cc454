package org.ballast.sandbox;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.ballast.sandbox.database.Database;
import org.ballast.sandbox.database.DatabaseServers;
import org.ballast.sandbox.host.Host;
import org.ballast.sandbox.host.HostPart;
import org.ballast.sandbox.host.HostServices;
import org.ballast.sandbox.host.HttpModules;
import org.ballast.sandbox.host.Plugins;
import org.ballast.sandbox.host.SandboxOptions;
import org.ballast.sandbox.http.HttpServer;

/** A running stand-in for Jira: the composition root, where all parts meet. */
public final class Sandbox implements AutoCloseable {
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final Host host;
    private final HttpServer server;

    private Sandbox(SandboxOptions options, Database database) {
        closeLater(database);
        host = new Host(
                options,
                database.dataSource(),
                database.transactions(),
                new HostServices(),
                new HttpModules(),
                new Plugins());
        List<HostPart> parts = parts();
        for (HostPart part : parts) {
            closeLater(part).attach(host);
        }
        for (HostPart part : parts) {
            part.pluginsInstalled(host);
        }
        server = closeLater(HttpServer.start(options.port(), host.http()));
    }

    /** The parts of the stand-in Jira in the order of their start. */
    private static List<HostPart> parts() {
        return List.of();
    }

    /** Starts everything; requests are accepted when this returns. */
    public static Sandbox start(SandboxOptions options) {
        return start(options, DatabaseServers.connect(options));
    }

    /** Starts everything on a given database, which is closed with the sandbox. */
    public static Sandbox start(SandboxOptions options, Database database) {
        return new Sandbox(options, database);
    }

    /** The address, such as {@code http://localhost:2990/jira}. */
    public URI baseUri() {
        return server.baseUri();
    }

    /** What the parts work with; for tests. */
    public Host host() {
        return host;
    }

    private <T extends AutoCloseable> T closeLater(T part) {
        started.push(part);
        return part;
    }

    @Override
    public void close() {
        while (!started.isEmpty()) {
            close(started.pop());
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception failed) { // AutoCloseable declares Exception
            throw new IllegalStateException("%s did not stop".formatted(part), failed);
        }
    }
}
