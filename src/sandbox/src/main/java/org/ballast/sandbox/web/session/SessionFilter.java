package org.ballast.sandbox.web.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.ballast.sandbox.jira.ThreadAuthentication;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.UserRow;

/**
 * Finds out who is asking, by bearer token or session, and binds the answer to the thread for pages, REST and plugins'
 * servlets alike. As in Jira 11 a name and password in every request (basic authentication) is refused.
 */
public final class SessionFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String BEARER = "Bearer ";
    private final transient Store store;
    private final transient ThreadAuthentication authentication;

    public SessionFilter(Store store, ThreadAuthentication authentication) {
        this.store = store;
        this.authentication = authentication;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        String authorization =
                Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        if (authorization.startsWith("Basic ")) {
            response.sendError(403, "Basic Authentication has been disabled on this instance.");
            return;
        }
        store.memory().begin();
        try {
            identify(authorization, request, response, chain);
        } finally {
            store.memory().end();
        }
    }

    private void identify(
            String authorization, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<UserRow> user = authorization.startsWith(BEARER)
                ? store.tokens().owner(authorization.substring(BEARER.length()).strip())
                : Session.userId(request).flatMap(store.users()::byId).filter(UserRow::active);
        if (authorization.startsWith(BEARER) && user.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Bearer");
            response.sendError(401, "The access token is not valid.");
            return;
        }
        serve(request, response, chain, user);
    }

    private void serve(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, Optional<UserRow> user)
            throws IOException, ServletException {
        Locale locale = user.map(UserRow::locale).map(Locale::forLanguageTag).orElseGet(request::getLocale);
        new Visitor(user.orElse(null), locale).attach(request);
        user.ifPresent(known -> response.setHeader("X-AUSERNAME", known.name()));
        authentication.bind(user.orElse(null), locale);
        try {
            chain.doFilter(request, response);
        } finally {
            authentication.clear();
        }
    }
}
