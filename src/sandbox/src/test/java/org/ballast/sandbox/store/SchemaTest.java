package org.ballast.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Lock;
import org.ballast.sandbox.cluster.DatabaseClusterLockService;
import org.ballast.sandbox.database.Database;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.TestDatabases;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class SchemaTest {
    @Parameter
    public DatabaseKind kind;

    @Parameters(name = "{0}")
    public static DatabaseKind[] databases() {
        return DatabaseKind.values();
    }

    @Test
    public void isPreparedOnceWhenTwoNodesStartTogether() throws Exception {
        String name = TestDatabases.newName();
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try (Database first = TestDatabases.open(kind, name);
                Database second = TestDatabases.open(kind, name)) {
            List<Callable<Store>> starts = List.of(() -> open(first, together), () -> open(second, together));

            for (Future<Store> store : nodes.invokeAll(starts)) {
                assertThat(store.get().catalogue().priorities()).hasSize(5);
            }
        } finally {
            nodes.shutdownNow();
        }
    }

    @Test
    public void refusesDataOfAnotherVersion() {
        try (Database database = TestDatabases.empty(kind)) {
            StoreDatabase tables = StoreDatabase.over(database.dataSource());
            Store.open(tables, new SettableClock(), lock(database));
            tables.sql().sql("UPDATE store_version SET version_number = 99").update();

            assertThatThrownBy(() -> Store.open(tables, new SettableClock(), lock(database)))
                    .hasMessageContaining("version 99")
                    .hasMessageContaining("fresh data");
        }
    }

    private static Lock lock(Database database) {
        return new DatabaseClusterLockService(database.pool()).getLockForName("schema");
    }

    private static Store open(Database database, CyclicBarrier together) throws Exception {
        StoreDatabase tables = StoreDatabase.over(database.dataSource());
        together.await();
        return Store.open(tables, new SettableClock(), lock(database));
    }
}
