package org.ballast.sandbox.web.admin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ballast.sandbox.descriptor.PluginDescriptor;
import org.ballast.sandbox.descriptor.PluginModule;
import org.ballast.sandbox.host.InstalledPlugin;
import org.ballast.sandbox.host.Plugins;
import org.ballast.sandbox.web.page.Answer;
import org.ballast.sandbox.web.page.Visit;

/** The installed plugins with their modules. */
final class AppsPage implements AdminPage {
    private final Plugins plugins;

    AppsPage(Plugins plugins) {
        this.plugins = plugins;
    }

    /** A module of a plugin. */
    record ModuleLine(String key, String kind) {}

    /**
     * An installed plugin.
     *
     * @param configureUrl below the context path; empty when the plugin has no page of its own
     */
    record AppView(String key, String name, String version, String configureUrl, List<ModuleLine> modules) {}

    @Override
    public Answer get(Visit visit) {
        List<AppView> apps = plugins.all().stream()
                .map(InstalledPlugin::descriptor)
                .map(AppsPage::view)
                .toList();
        return Answer.html("admin-apps.html", "Manage apps", Map.of("apps", apps));
    }

    private static AppView view(PluginDescriptor descriptor) {
        return new AppView(
                descriptor.key(),
                descriptor.name(),
                descriptor.version(),
                descriptor.params().getOrDefault("configure.url", ""),
                descriptor.modules().stream()
                        .map(module -> new ModuleLine(module.key(), kind(module)))
                        .toList());
    }

    /** WebItem becomes "web item". */
    private static String kind(PluginModule module) {
        return module.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
