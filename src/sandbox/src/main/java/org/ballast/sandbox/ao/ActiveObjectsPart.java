package org.ballast.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.RawEntity;
import org.ballast.sandbox.database.Database;
import org.ballast.sandbox.descriptor.PluginModule;
import org.ballast.sandbox.host.Host;
import org.ballast.sandbox.host.HostPart;
import org.ballast.sandbox.host.InstalledPlugin;

/** Gives each plugin with an {@code <ao>} module its tables. */
public final class ActiveObjectsPart implements HostPart {
    private final Database database;
    private final Map<String, PluginTables> tables = new ConcurrentHashMap<>();

    public ActiveObjectsPart(Database database) {
        this.database = database;
    }

    @Override
    public void attach(Host host) {
        host.services()
                .addPerPlugin(ActiveObjects.class, plugin -> tables(plugin).service());
    }

    private PluginTables tables(InstalledPlugin plugin) {
        return tables.computeIfAbsent(
                plugin.key(), key -> new PluginTables(database, module(plugin).namespace()));
    }

    private static PluginModule.ActiveObjects module(InstalledPlugin plugin) {
        return plugin.descriptor().modules(PluginModule.ActiveObjects.class).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "%s imports ActiveObjects but its descriptor has no <ao>".formatted(plugin.key())));
    }

    @Override
    public void pluginsInstalled(Host host) {
        for (InstalledPlugin plugin : host.plugins().all()) {
            for (PluginModule.ActiveObjects module : plugin.descriptor().modules(PluginModule.ActiveObjects.class)) {
                prepare(host, plugin, module);
            }
        }
    }

    private void prepare(Host host, InstalledPlugin plugin, PluginModule.ActiveObjects module) {
        List<Class<? extends RawEntity<?>>> entities = module.entities().stream()
                .<Class<? extends RawEntity<?>>>map(name -> entity(plugin.load(name)))
                .toList();
        List<ActiveObjectsUpgradeTask> tasks = module.upgradeTasks().stream()
                .map(name -> plugin.create(name, ActiveObjectsUpgradeTask.class))
                .toList();
        tables(plugin)
                .prepare(
                        entities,
                        tasks,
                        host.services().get(ClusterLockService.class),
                        host.services().get(PluginSettingsFactory.class).createGlobalSettings());
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>> entity(Class<?> type) {
        if (!RawEntity.class.isAssignableFrom(type)) {
            throw new IllegalStateException("%s is named as <entity> but is no RawEntity".formatted(type.getName()));
        }
        return (Class<? extends RawEntity<?>>) type;
    }
}
