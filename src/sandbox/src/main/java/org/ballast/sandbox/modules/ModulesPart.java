package org.ballast.sandbox.modules;

import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.Servlet;
import org.ballast.sandbox.descriptor.PluginModule;
import org.ballast.sandbox.host.Host;
import org.ballast.sandbox.host.HostPart;
import org.ballast.sandbox.host.HttpModules;
import org.ballast.sandbox.host.InstalledPlugin;

/** Serves {@code <rest>} at {@code /rest} and {@code <servlet>} at {@code /plugins/servlet}. */
public final class ModulesPart implements HostPart {
    private static final int XSRF_ORDER = 100;
    private static final int LOGIN_ORDER = 150;

    @Override
    public void attach(Host host) {
        host.http().filter("/rest/*", XSRF_ORDER, new XsrfFilter());
    }

    @Override
    public void pluginsInstalled(Host host) {
        for (InstalledPlugin plugin : host.plugins().all()) {
            plugin.descriptor().modules(PluginModule.Rest.class).forEach(module -> mount(host, plugin, module));
            plugin.descriptor()
                    .modules(PluginModule.Servlet.class)
                    .forEach(module -> mount(host.http(), plugin, module));
        }
    }

    private static void mount(Host host, InstalledPlugin plugin, PluginModule.Rest module) {
        String path = "/rest%s/%s/*".formatted(module.path(), module.version());
        JiraAuthenticationContext authentication = host.services().get(JiraAuthenticationContext.class);
        host.http()
                .filter(path, LOGIN_ORDER, new LoginRequiredFilter(authentication))
                .servlet(path, RestModuleServlet.of(plugin, module));
    }

    private static void mount(HttpModules http, InstalledPlugin plugin, PluginModule.Servlet module) {
        Servlet servlet = plugin.create(module.className(), Servlet.class);
        module.urlPatterns()
                .forEach(pattern -> http.servlet("/plugins/servlet" + pattern, servlet, module.initParams()));
    }
}
