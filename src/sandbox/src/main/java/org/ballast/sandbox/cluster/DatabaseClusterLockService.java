package org.ballast.sandbox.cluster;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.sql.DataSource;
import org.ballast.sandbox.database.HostTables;

/**
 * Locks over all nodes of the database. A held lock is a locked row in an open transaction of its own connection, so a
 * killed node loses its locks with its connections.
 */
public final class DatabaseClusterLockService implements ClusterLockService {
    private static final int MAX_NAME = 255;

    private final LockRows rows;
    private final ConcurrentMap<String, DatabaseClusterLock> locks = new ConcurrentHashMap<>();

    /**
     * Prepares the table of locks.
     *
     * @param pool gives a connection of its own for each held lock, outside the thread's transaction
     */
    public DatabaseClusterLockService(DataSource pool) {
        HostTables.create(pool, "CREATE TABLE IF NOT EXISTS sandbox_lock (name VARCHAR(255) PRIMARY KEY)");
        this.rows = new LockRows(pool);
    }

    @Override
    public ClusterLock getLockForName(String name) {
        if (name.length() > MAX_NAME) {
            throw new IllegalArgumentException(
                    "lock name of %d characters is longer than %d".formatted(name.length(), MAX_NAME));
        }
        return locks.computeIfAbsent(name, key -> new DatabaseClusterLock(key, rows));
    }
}
