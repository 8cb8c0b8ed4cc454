package org.ballast.sandbox.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import org.ballast.sandbox.cluster.DatabaseClusterLockService;
import org.ballast.sandbox.database.Database;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.platform.DatabasePluginSettings;
import org.ballast.sandbox.testing.TestDatabases;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class PluginTablesTest {
    @Parameter
    public DatabaseKind kind;

    private String name;
    private Database database;

    @Parameters(name = "{0}")
    public static DatabaseKind[] databases() {
        return DatabaseKind.values();
    }

    @Before
    public void open() {
        name = TestDatabases.newName();
        database = TestDatabases.open(kind, name);
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void keepsTextOfAnyAlphabetAndLength() {
        ActiveObjects ao = prepared(database).service();
        String text = "<b>\"'\\ \u05d0\u05d1 \ud83d\ude80".repeat(2000);

        ao.create(NoteEntity.class, new DBParam("NOTE_KEY", "a"), new DBParam("TEXT", text));

        assertThat(ao.find(NoteEntity.class, "NOTE_KEY = ?", "a"))
                .singleElement()
                .satisfies(row -> assertThat(row.getText()).isEqualTo(text));
    }

    @Test
    public void rollsBackEverythingWhenANestedTransactionFails() {
        ActiveObjects ao = prepared(database).service();

        assertThatThrownBy(() -> ao.executeInTransaction(() -> {
                    create(ao, "outer");
                    return ao.executeInTransaction(() -> {
                        create(ao, "inner");
                        throw new IllegalStateException("no");
                    });
                }))
                .hasMessage("no");

        assertThat(ao.count(NoteEntity.class)).isZero();
    }

    @Test
    public void hidesUncommittedRowsFromOthers() throws Exception {
        ActiveObjects ao = prepared(database).service();
        ExecutorService other = Executors.newSingleThreadExecutor();

        int seen = ao.executeInTransaction(() -> {
            create(ao, "a");
            return get(other.submit(() -> ao.count(NoteEntity.class)));
        });
        other.shutdown();

        assertThat(seen).isZero();
        assertThat(ao.count(NoteEntity.class)).isOne();
    }

    @Test
    public void reportsAUniqueViolationWithItsSqlState() {
        ActiveObjects ao = prepared(database).service();
        create(ao, "a");

        assertThatThrownBy(() -> ao.executeInTransaction(() -> create(ao, "a")))
                .isInstanceOf(ActiveObjectsException.class)
                .rootCause()
                .isInstanceOfSatisfying(
                        java.sql.SQLException.class,
                        cause -> assertThat(cause.getSQLState()).startsWith("23"));
        assertThat(ao.count(NoteEntity.class)).isOne();
    }

    @Test
    public void refusesUseBeforeTheTablesAreReady() {
        ActiveObjects ao = new PluginTables(database, "org.example").service();

        assertThatThrownBy(() -> ao.find(NoteEntity.class)).hasMessageContaining("onStart");
    }

    @Test
    public void letsTwoNodesMigrateAtOnce() throws Exception {
        Database second = TestDatabases.open(kind, name);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<PluginTables>> nodes = IntStream.range(0, 8)
                .<Callable<PluginTables>>mapToObj(i -> () -> prepared(i % 2 == 0 ? database : second))
                .toList();

        for (Future<PluginTables> node : threads.invokeAll(nodes)) {
            assertThat(node.get().service().count(NoteEntity.class)).isZero();
        }
        threads.shutdown();
        second.close();
    }

    @Test
    public void runsUpgradeTasksOnceInTheirOrder() {
        List<String> runs = new ArrayList<>();
        List<ActiveObjectsUpgradeTask> tasks = List.of(task("2", runs), task("1", runs), task("10", runs));

        prepared(database, tasks);
        prepared(database, tasks);

        assertThat(runs).containsExactly("0 to 1", "1 to 2", "2 to 10");
    }

    private static ActiveObjectsUpgradeTask task(String version, List<String> runs) {
        return new ActiveObjectsUpgradeTask() {
            @Override
            public ModelVersion getModelVersion() {
                return ModelVersion.valueOf(version);
            }

            @Override
            public void upgrade(ModelVersion current, ActiveObjects ao) {
                runs.add(current + " to " + version);
            }
        };
    }

    private static PluginTables prepared(Database database) {
        return prepared(database, List.of());
    }

    private static PluginTables prepared(Database database, List<ActiveObjectsUpgradeTask> tasks) {
        PluginTables tables = new PluginTables(database, "org.example");
        tables.prepare(
                List.of(NoteEntity.class),
                tasks,
                new DatabaseClusterLockService(database.pool()),
                new DatabasePluginSettings(database.dataSource()));
        return tables;
    }

    private static NoteEntity create(ActiveObjects ao, String key) {
        return ao.create(NoteEntity.class, new DBParam("NOTE_KEY", key));
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
