package org.ballast.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import org.ballast.sandbox.database.Database;

/** The tables of one plugin. */
public final class PluginTables {
    private final String prefix;
    private final EntityManager manager;
    private final EntityManagerActiveObjects calls;
    private final ActiveObjects service;

    /**
     * Prepares access; {@link #prepare} makes it usable.
     *
     * @param namespace the namespace of the {@code <ao>} element, or the plugin key
     */
    public PluginTables(Database database, String namespace) {
        this.prefix = TablePrefixes.of(namespace);
        this.manager = EntityManagers.of(database, prefix);
        this.calls = new EntityManagerActiveObjects(manager, database.transactions());
        this.service = calls.service();
    }

    /** Such as {@code AO_1FA2A8}. */
    public String prefix() {
        return prefix;
    }

    /** The service that the plugin imports; refuses every call until the tables are prepared. */
    public ActiveObjects service() {
        return service;
    }

    /**
     * Runs the upgrade tasks that are newer than the stored model version, in their order, then brings the tables to
     * the entities' shape. One node at a time; others wait.
     */
    public void prepare(
            List<Class<? extends RawEntity<?>>> entities,
            List<ActiveObjectsUpgradeTask> upgradeTasks,
            ClusterLockService locks,
            PluginSettings settings) {
        ClusterLock lock = locks.getLockForName("ao-" + prefix);
        lock.lock();
        try {
            calls.open();
            upgrade(upgradeTasks, settings);
            manager.migrate(array(entities));
        } catch (SQLException failed) {
            throw new IllegalStateException(
                    "the tables %s_* can not be migrated: %s".formatted(prefix, failed.getMessage()), failed);
        } finally {
            lock.unlock();
        }
    }

    private void upgrade(List<ActiveObjectsUpgradeTask> tasks, PluginSettings settings) {
        String key = prefix + "_#";
        Object stored = settings.get(key);
        ModelVersion current = ModelVersion.valueOf(stored == null ? "0" : stored.toString());
        List<ActiveObjectsUpgradeTask> oldestFirst = tasks.stream()
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion, PluginTables::compare))
                .toList();
        for (ActiveObjectsUpgradeTask task : oldestFirst) {
            if (task.getModelVersion().isNewerThan(current)) {
                task.upgrade(current, service);
                current = task.getModelVersion();
                settings.put(key, current.toString());
            }
        }
    }

    private static int compare(ModelVersion one, ModelVersion other) {
        if (one.isSame(other)) {
            return 0;
        }
        return one.isOlderThan(other) ? -1 : 1;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Class<? extends RawEntity<?>>[] array(List<Class<? extends RawEntity<?>>> entities) {
        return entities.toArray(new Class[0]);
    }
}
