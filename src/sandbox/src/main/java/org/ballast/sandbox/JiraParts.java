package org.ballast.sandbox;

import java.time.Clock;
import java.util.List;
import org.ballast.sandbox.host.HostPart;
import org.ballast.sandbox.jira.JiraPart;
import org.ballast.sandbox.rest.RestPart;
import org.ballast.sandbox.seed.SeedPart;
import org.ballast.sandbox.soy.SoyPart;
import org.ballast.sandbox.web.WebPart;

/** The parts that make the host a Jira: issues and boards, REST, pages. */
public final class JiraParts {
    private JiraParts() {}

    /**
     * The parts in the order of their start.
     *
     * @param soy turns client templates into JavaScript for the pages
     */
    public static List<HostPart> with(SoyPart soy) {
        JiraPart jira = new JiraPart(Clock.systemUTC());
        return List.of(jira, new SeedPart(jira::store), new RestPart(jira), new WebPart(jira, soy::toJavaScript));
    }
}
