package org.ballast.sandbox.modules;

import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Jira's default for REST resources without an annotation: nobody who is not logged in. */
final class LoginRequiredFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient JiraAuthenticationContext authentication;

    LoginRequiredFilter(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (authentication.getLoggedInUser() == null) {
            JsonProblem.send(
                    response,
                    HttpServletResponse.SC_UNAUTHORIZED,
                    "Client must be authenticated to access this resource.");
            return;
        }
        chain.doFilter(request, response);
    }
}
