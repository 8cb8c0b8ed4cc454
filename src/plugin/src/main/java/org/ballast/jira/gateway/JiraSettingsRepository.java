package org.ballast.jira.gateway;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.shared.Settings;
import org.ballast.core.shared.SettingsRepository;

/** Keeps the settings among Jira's plugin settings. */
@Named
public class JiraSettingsRepository implements SettingsRepository {
    private static final String SIDEBAR = "org.ballast.jira.sidebar-enabled";

    private final PluginSettingsFactory factory;

    @Inject
    public JiraSettingsRepository(@ComponentImport PluginSettingsFactory factory) {
        this.factory = factory;
    }

    @Override
    public Settings load() {
        Object sidebar = factory.createGlobalSettings().get(SIDEBAR);
        return sidebar == null ? Settings.DEFAULT : new Settings(Boolean.parseBoolean(sidebar.toString()));
    }

    @Override
    public void save(Settings settings) {
        factory.createGlobalSettings().put(SIDEBAR, String.valueOf(settings.sidebarEnabled()));
    }
}
