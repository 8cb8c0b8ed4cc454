package org.ballast.sandbox.host;

import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Where the parts of the host put their servlets and filters, below the context path. Collected first, then mounted on
 * the one web server in one go; adding later is refused.
 */
public final class HttpModules {
    private final List<MountedServlet> servlets = new ArrayList<>();
    private final List<MountedFilter> filters = new ArrayList<>();
    private boolean mounted;

    /**
     * A servlet and its place.
     *
     * @param pathSpec servlet mapping below the context path, such as {@code /rest/api/2/*}
     */
    public record MountedServlet(String pathSpec, Servlet servlet, Map<String, String> initParams) {}

    /**
     * A filter and its place.
     *
     * @param order filters with a lower order see the request first
     */
    public record MountedFilter(String pathSpec, int order, Filter filter) {}

    /** Mounts a servlet. */
    public HttpModules servlet(String pathSpec, Servlet servlet) {
        return servlet(pathSpec, servlet, Map.of());
    }

    /** Mounts a servlet with init parameters; one servlet may have several mappings. */
    public HttpModules servlet(String pathSpec, Servlet servlet, Map<String, String> initParams) {
        requireOpen(pathSpec);
        servlets.add(new MountedServlet(pathSpec, servlet, initParams));
        return this;
    }

    /** Mounts a filter; orders: 0 to 99 session and login, 100 to 199 security rules, 200 and more page decoration. */
    public HttpModules filter(String pathSpec, int order, Filter filter) {
        requireOpen(pathSpec);
        filters.add(new MountedFilter(pathSpec, order, filter));
        return this;
    }

    /** The servlets; from now on nothing can be added. */
    public List<MountedServlet> servlets() {
        mounted = true;
        return List.copyOf(servlets);
    }

    /** The filters by order; from now on nothing can be added. */
    public List<MountedFilter> filters() {
        mounted = true;
        return filters.stream()
                .sorted(Comparator.comparingInt(MountedFilter::order))
                .toList();
    }

    private void requireOpen(String pathSpec) {
        if (mounted) {
            throw new IllegalStateException("%s comes too late: the web server runs already".formatted(pathSpec));
        }
    }
}
