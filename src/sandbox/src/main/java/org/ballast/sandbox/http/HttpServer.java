package org.ballast.sandbox.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.net.URI;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import org.ballast.sandbox.host.HttpModules;
import org.ballast.sandbox.host.StartException;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty with all mounted servlets and filters below {@code /jira}. */
public final class HttpServer implements AutoCloseable {

    /** The context path that Atlassian's own development tools use. */
    public static final String CONTEXT_PATH = "/jira";

    /** How long requests may take to end when the server stops. */
    private static final long STOP_MILLIS = 5_000;

    private final Server server;
    private final ServerConnector connector;

    private HttpServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Starts the server; requests are accepted when this returns.
     *
     * @param port TCP port on the loopback interface; 0 picks a free one
     */
    public static HttpServer start(int port, HttpModules modules) {
        Server server = new Server(new QueuedThreadPool(64));
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("localhost");
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(new GracefulHandler(context(modules)));
        server.setStopTimeout(STOP_MILLIS);
        HttpServer started = new HttpServer(server, connector);
        started.open(port);
        return started;
    }

    private static ServletContextHandler context(HttpModules modules) {
        ServletContextHandler context = new ServletContextHandler(CONTEXT_PATH, ServletContextHandler.SESSIONS);
        for (HttpModules.MountedFilter filter : modules.filters()) {
            FilterHolder holder = new FilterHolder(filter.filter());
            context.addFilter(holder, filter.pathSpec(), EnumSet.of(DispatcherType.REQUEST));
        }
        IdentityHashMap<Servlet, ServletHolder> holders = new IdentityHashMap<>();
        for (HttpModules.MountedServlet mounted : modules.servlets()) {
            ServletHolder holder = holders.computeIfAbsent(mounted.servlet(), servlet -> new ServletHolder(servlet));
            holder.setInitParameters(mounted.initParams());
            context.addServlet(holder, mounted.pathSpec());
        }
        return context;
    }

    private void open(int port) {
        try {
            server.start();
        } catch (IOException failed) {
            throw new StartException(
                    "port %d can not be opened: %s%nMaybe another sandbox runs already? Choose another --port."
                            .formatted(port, failed.getMessage()),
                    failed);
        } catch (Exception failed) { // Jetty declares Exception
            throw new IllegalStateException("the web server did not start: " + failed.getMessage(), failed);
        }
    }

    /** The address of the context, such as {@code http://localhost:2990/jira}. */
    public URI baseUri() {
        return URI.create("http://localhost:%d%s".formatted(connector.getLocalPort(), CONTEXT_PATH));
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failed) { // Jetty declares Exception
            throw new IllegalStateException("the web server did not stop: " + failed.getMessage(), failed);
        }
    }
}
