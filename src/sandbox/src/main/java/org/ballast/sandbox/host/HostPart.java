package org.ballast.sandbox.host;

import java.net.URI;

/**
 * A part of the stand-in Jira: the issue store with its services, or the web pages. Parts are listed in
 * {@code org.ballast.sandbox.Sandbox} in the order of their start and stop in reverse.
 */
public interface HostPart extends AutoCloseable {

    /** Prepares the database, offers services, mounts servlets and filters. No plugin is installed yet. */
    void attach(Host host);

    /** Called when the plugins are installed and wired, before the web server accepts requests. */
    default void pluginsInstalled(Host host) {}

    /**
     * Called when requests are accepted, with the address such as {@code http://localhost:2990/jira}; whoever started
     * the sandbox still waits.
     */
    default void ready(URI baseUri) {}

    /** Stops what the part started. */
    @Override
    default void close() {}
}
