package org.ballast.sandbox.modules;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Refuses changes that another site could make a browser send: a body type that a plain form can have, or a foreign
 * origin, unless the header that no form can set says {@code no-check}.
 */
final class XsrfFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> TYPES_OF_FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isForgeable(request)) {
            JsonProblem.send(response, HttpServletResponse.SC_FORBIDDEN, "XSRF check failed");
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isForgeable(HttpServletRequest request) {
        if (READING.contains(request.getMethod()) || isUnchecked(request)) {
            return false;
        }
        return isForeign(request) || (request.getMethod().equals("POST") && couldBeAForm(request));
    }

    private static boolean isUnchecked(HttpServletRequest request) {
        String token = request.getHeader("X-Atlassian-Token");
        return "no-check".equals(token) || "nocheck".equals(token);
    }

    private static boolean couldBeAForm(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null) {
            return true;
        }
        int parameters = type.indexOf(';');
        String media = parameters < 0 ? type : type.substring(0, parameters);
        return TYPES_OF_FORMS.contains(media.trim().toLowerCase(Locale.ROOT));
    }

    private static boolean isForeign(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return false;
        }
        URI own = URI.create(request.getRequestURL().toString());
        return !origin.equals("%s://%s".formatted(own.getScheme(), own.getAuthority()));
    }
}
