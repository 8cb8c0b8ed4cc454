package org.ballast.sandbox.web.resource;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets every request require web resources, and forgets them afterwards. */
public final class PageScopeFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private final transient PageResources resources;

    public PageScopeFilter(PageResources resources) {
        this.resources = resources;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        resources.begin();
        try {
            chain.doFilter(request, response);
        } finally {
            resources.end();
        }
    }
}
