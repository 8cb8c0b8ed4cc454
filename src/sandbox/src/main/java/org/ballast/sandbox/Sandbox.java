package org.ballast.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.ballast.sandbox.ao.ActiveObjectsPart;
import org.ballast.sandbox.database.Database;
import org.ballast.sandbox.database.DatabaseServers;
import org.ballast.sandbox.host.Host;
import org.ballast.sandbox.host.HostPart;
import org.ballast.sandbox.host.HostServices;
import org.ballast.sandbox.host.HttpModules;
import org.ballast.sandbox.host.Plugins;
import org.ballast.sandbox.host.SandboxOptions;
import org.ballast.sandbox.http.HttpServer;
import org.ballast.sandbox.modules.ModulesPart;
import org.ballast.sandbox.osgi.PluginHost;
import org.ballast.sandbox.platform.PlatformPart;
import org.ballast.sandbox.soy.SoyPart;

/** A running stand-in for Jira: the composition root, where all parts meet. */
public final class Sandbox implements AutoCloseable {
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final Host host;

    private Sandbox(SandboxOptions options, Database database) {
        closeLater(database);
        host = new Host(
                options,
                database.dataSource(),
                database.transactions(),
                new HostServices(),
                new HttpModules(),
                new Plugins());
    }

    /** The parts in the order of their start: a part may use the services of those before it. */
    private static List<HostPart> parts(Database database, Function<SoyPart, List<HostPart>> jira) {
        SoyPart soy = new SoyPart(HttpServer.CONTEXT_PATH);
        List<HostPart> parts = new ArrayList<>();
        parts.add(new PlatformPart(database));
        parts.add(new ActiveObjectsPart(database));
        parts.add(soy);
        parts.addAll(jira.apply(soy));
        parts.add(new ModulesPart());
        return parts;
    }

    /** Starts everything; requests are accepted when this returns. */
    public static Sandbox start(SandboxOptions options) {
        return start(options, DatabaseServers.connect(options));
    }

    /** Starts everything on a given database, which is closed with the sandbox. */
    public static Sandbox start(SandboxOptions options, Database database) {
        return start(options, database, JiraParts::with);
    }

    /** Starts everything with other parts in the place of Jira's; for tests of the platform alone. */
    public static Sandbox start(SandboxOptions options, Database database, Function<SoyPart, List<HostPart>> jira) {
        Sandbox sandbox = new Sandbox(options, database);
        boolean up = false;
        try {
            sandbox.open(parts(database, jira));
            up = true;
            return sandbox;
        } finally {
            if (!up) {
                sandbox.close();
            }
        }
    }

    private void open(List<HostPart> parts) {
        SandboxOptions options = host.options();
        HttpServer server = closeLater(HttpServer.open(options.port()));
        for (HostPart part : parts) {
            closeLater(part).attach(host);
        }
        Path cache =
                options.home().resolve("osgi-%s-%d".formatted(options.database().label(), options.node()));
        PluginHost plugins = closeLater(PluginHost.start(host, cache));
        options.bundles().forEach(plugins::install);
        for (HostPart part : parts) {
            part.pluginsInstalled(host);
        }
        plugins.startAll();
        closeLater(server); // once more, to be the first that closes
        server.serve(host.http(), options.node() == 1 ? "JSESSIONID" : "JSESSIONID" + options.node());
        parts.forEach(part -> part.ready(server.baseUri()));
    }

    /** The address, such as {@code http://localhost:2990/jira}. */
    public URI baseUri() {
        return started.stream()
                .filter(HttpServer.class::isInstance)
                .map(HttpServer.class::cast)
                .map(HttpServer::baseUri)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the sandbox is closed"));
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
