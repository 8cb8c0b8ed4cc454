package org.ballast.sandbox.web.page;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Set;
import org.ballast.sandbox.host.HostServices;
import org.ballast.sandbox.web.session.Visitor;

/** Each person's colour theme, and the link that changes it. Kept with the host's settings, so all nodes know it. */
public final class Themes implements Page {
    private static final String LIGHT = "light";
    private static final Set<String> KNOWN = Set.of(LIGHT, "dark", "auto");
    private final HostServices services;

    public Themes(HostServices services) {
        this.services = services;
    }

    /** {@code light}, {@code dark} or {@code auto}, which follows the browser. */
    String of(Visitor visitor) {
        if (visitor.user() == null) {
            return "auto";
        }
        Object stored = settings().get(name(visitor));
        return stored instanceof String theme && KNOWN.contains(theme) ? theme : LIGHT;
    }

    /** A choice of colours harms nobody, so a plain link may make it. */
    @Override
    public Answer get(Visit visit) {
        visit.param("theme")
                .filter(KNOWN::contains)
                .ifPresent(theme -> settings().put(name(visit.visitor()), theme));
        return Answer.redirect(visit.param("returnTo", "/"));
    }

    private static String name(Visitor visitor) {
        return "sandbox.theme." + visitor.userId();
    }

    private PluginSettings settings() {
        return services.get(PluginSettingsFactory.class).createGlobalSettings();
    }
}
