package org.ballast.sandbox;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.ballast.sandbox.host.HostPart;
import org.ballast.sandbox.jira.JiraPart;
import org.ballast.sandbox.jira.ThreadAuthentication;
import org.ballast.sandbox.seed.SeedPart;
import org.ballast.sandbox.soy.SoyPart;
import org.ballast.sandbox.store.UserRow;
import org.ballast.sandbox.web.WebPart;
import org.ballast.sandbox.web.session.SessionFilter;
import org.jspecify.annotations.Nullable;

/** The parts that make the host a Jira: issues and boards, REST, pages. */
final class JiraParts {
    private JiraParts() {}

    /**
     * The parts in the order of their start.
     *
     * @param soy turns client templates into JavaScript for the pages
     */
    static List<HostPart> with(SoyPart soy) {
        JiraPart jira = new JiraPart(Clock.systemUTC());
        WebPart web =
                new WebPart(jira::store, jira::search, new ThreadBinding(jira.authentication()), soy::toJavaScript);
        return List.of(jira, new SeedPart(jira::store), web);
    }

    /** Tells Jira's services who the session's user is. */
    private record ThreadBinding(ThreadAuthentication authentication) implements SessionFilter.Binding {
        @Override
        public void bind(@Nullable UserRow user, Locale locale) {
            authentication.bind(user, locale);
        }

        @Override
        public void clear() {
            authentication.clear();
        }
    }
}
