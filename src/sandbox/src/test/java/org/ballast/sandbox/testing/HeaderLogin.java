package org.ballast.sandbox.testing;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import org.ballast.sandbox.host.Host;
import org.ballast.sandbox.host.HostPart;

/** Stands in for sessions in tests of the platform alone: the user is whom the header X-User names. */
public final class HeaderLogin implements HostPart {
    private final ThreadLocal<ApplicationUser> current = new ThreadLocal<>();

    @Override
    public void attach(Host host) {
        host.services().add(JiraAuthenticationContext.class, proxy(JiraAuthenticationContext.class, "getLoggedInUser"));
        host.http().filter("/*", 0, new Login());
    }

    private <T> T proxy(Class<T> type, String method) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, called, args) -> {
            if (called.getName().equals(method)) {
                return current.get();
            }
            throw new UnsupportedOperationException(called.toString());
        }));
    }

    private final class Login extends HttpFilter {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            String name = request.getHeader("X-User");
            if (name != null) {
                current.set(user(name));
            }
            try {
                chain.doFilter(request, response);
            } finally {
                current.remove();
            }
        }

        private static ApplicationUser user(String name) {
            return (ApplicationUser) Proxy.newProxyInstance(
                    ApplicationUser.class.getClassLoader(),
                    new Class<?>[] {ApplicationUser.class},
                    (proxy, called, args) -> called.getReturnType() == String.class ? name : null);
        }
    }
}
