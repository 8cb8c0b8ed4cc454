package org.ballast.sandbox.testing;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import net.java.ao.RawEntity;
import org.ballast.sandbox.ao.PluginTables;
import org.ballast.sandbox.cluster.DatabaseClusterLockService;
import org.ballast.sandbox.database.Database;
import org.ballast.sandbox.platform.DatabasePluginSettings;

/** The real Active Objects on a database, for tests of entities and repositories without the rest of the host. */
public final class TestTables {
    private TestTables() {}

    /** Creates the tables of the entities and gives access to them. */
    public static ActiveObjects create(
            Database database, String namespace, List<Class<? extends RawEntity<?>>> entities) {
        PluginTables tables = new PluginTables(database, namespace);
        tables.prepare(
                entities,
                List.of(),
                new DatabaseClusterLockService(database.pool()),
                new DatabasePluginSettings(database.dataSource()));
        return tables.service();
    }
}
