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
import org.eclipse.jetty.http.HttpCookie;
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
     * Takes the port, so that nobody else gets it while the rest of the host starts; nobody is answered yet.
     *
     * @param port TCP port on the loopback interface; 0 picks a free one
     * @throws StartException when the port is taken
     */
    public static HttpServer open(int port) {
        Server server = new Server(new QueuedThreadPool(64));
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("localhost");
        connector.setPort(port);
        server.addConnector(connector);
        server.setStopTimeout(STOP_MILLIS);
        try {
            connector.open();
        } catch (IOException taken) {
            throw new StartException(
                    "port %d can not be opened: %s%nMaybe another sandbox runs already? Choose another --port."
                            .formatted(port, taken.getMessage()),
                    taken);
        }
        return new HttpServer(server, connector);
    }

    /**
     * Answers requests from now on.
     *
     * @param sessionCookie name of the cookie of sessions; nodes on one host name need different ones
     */
    public void serve(HttpModules modules, String sessionCookie) {
        server.setHandler(new GracefulHandler(context(modules, sessionCookie)));
        try {
            server.start();
        } catch (Exception failed) { // Jetty declares Exception
            throw new IllegalStateException("the web server did not start: " + failed.getMessage(), failed);
        }
    }

    private static ServletContextHandler context(HttpModules modules, String sessionCookie) {
        ServletContextHandler context = new ServletContextHandler(CONTEXT_PATH, ServletContextHandler.SESSIONS);
        context.getSessionHandler().setSessionCookie(sessionCookie);
        context.getSessionHandler().setHttpOnly(true);
        context.getSessionHandler().setSameSite(HttpCookie.SameSite.LAX);
        context.addFilter(new FilterHolder(new BodySwallower()), "/*", EnumSet.of(DispatcherType.REQUEST));
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

    /** The address of the context, such as {@code http://localhost:2990/jira}. */
    public URI baseUri() {
        return URI.create("http://localhost:%d%s".formatted(connector.getLocalPort(), CONTEXT_PATH));
    }

    @Override
    public void close() {
        try {
            server.stop();
            connector.close();
        } catch (Exception failed) { // Jetty declares Exception
            throw new IllegalStateException("the web server did not stop: " + failed.getMessage(), failed);
        }
    }
}
