package org.ballast.sandbox.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.java.ao.Entity;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;
import org.ballast.core.transfer.Cell;
import org.ballast.core.transfer.Column;
import org.ballast.core.transfer.ColumnType;
import org.ballast.core.transfer.Table;
import org.ballast.jira.persistence.ActiveObjectsTableStore;
import org.ballast.sandbox.ao.PluginTables;
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

/** Whoever kept rows since a table first landed has them after an update, and may keep whatever may be kept today. */
@RunWith(Parameterized.class)
public class FirstSchemaTest {

    /** What a table says of a column, as {@code first-schema.txt} writes it. */
    private static final Map<String, Map<String, String>> FIRST = firstSchema();

    @Parameter
    public DatabaseKind kind;

    private Database database;
    private PluginTables tables;

    @Parameters(name = "{0}")
    public static DatabaseKind[] databases() {
        return DatabaseKind.values();
    }

    @Before
    public void tablesAsTheyFirstLanded() throws SQLException {
        database = TestDatabases.empty(kind);
        tables = migrated();
        for (Class<? extends Entity> entity : BallastTables.entities()) {
            takeBack(entity);
        }
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void keepsEveryRowAndTakesNewOnes() throws SQLException {
        for (Map.Entry<String, Map<String, String>> table : FIRST.entrySet()) {
            insert(table.getKey(), table.getValue());
        }

        ActiveObjects ao = migrated().service();

        for (Class<? extends Entity> entity : BallastTables.entities()) {
            assertThat(ao.find(entity))
                    .as(name(entity))
                    .singleElement()
                    .satisfies(row -> getters(entity)
                            .forEach(getter -> assertThat(getter)
                                    .satisfies(
                                            each -> assertThat(each.invoke(row)).isEqualTo(kept(entity, each)))));
        }
        ActiveObjectsTableStore store = new ActiveObjectsTableStore(ao);
        for (Table table : store.tables()) {
            store.add(table, leastOf(table));
            assertThat(store.count(table)).as(table.name()).isEqualTo(2);
        }
    }

    @Test
    public void writesEveryTableDown() {
        assertThat(FIRST.keySet())
                .as("tables of first-schema.txt; a new one joins it as it is, and its line never changes again")
                .isEqualTo(BallastTables.entities().stream()
                        .map(FirstSchemaTest::name)
                        .collect(Collectors.toSet()));
    }

    /** A column that came later goes; one that every row had to fill has to be filled again. */
    private void takeBack(Class<? extends Entity> entity) throws SQLException {
        Map<String, String> first = FIRST.getOrDefault(name(entity), Map.of());
        Map<String, String> today = new TreeMap<>();
        getters(entity).forEach(getter -> today.put(columnName(getter), written(getter)));
        assertThat(today.keySet()).as("columns of " + name(entity)).containsAll(first.keySet());
        for (Map.Entry<String, String> column : today.entrySet()) {
            String before = first.get(column.getKey());
            if (before == null) {
                run("ALTER TABLE %s DROP COLUMN %s".formatted(sql(name(entity)), quoted(column.getKey())));
            } else {
                assertThat(column.getValue().replace("!", ""))
                        .as("%s.%s; another kind of column needs an upgrade task", name(entity), column.getKey())
                        .isEqualTo(before.replace("!", ""));
                if (before.contains("!") && !column.getValue().contains("!")) {
                    require(name(entity), column.getKey());
                }
            }
        }
    }

    private void require(String table, String column) throws SQLException {
        run(
                kind == DatabaseKind.MARIADB
                        ? "ALTER TABLE %s MODIFY %s VARCHAR(255) NOT NULL".formatted(sql(table), quoted(column))
                        : "ALTER TABLE %s ALTER COLUMN %s SET NOT NULL".formatted(sql(table), quoted(column)));
    }

    private void insert(String table, Map<String, String> columns) throws SQLException {
        run("INSERT INTO %s (%s) VALUES (%s)"
                .formatted(
                        sql(table),
                        columns.keySet().stream().map(this::quoted).collect(Collectors.joining(", ")),
                        columns.values().stream().map(FirstSchemaTest::literal).collect(Collectors.joining(", "))));
    }

    private static String literal(String written) {
        if (written.startsWith("text")) {
            return "'kept'";
        }
        return written.startsWith("flag") ? "TRUE" : "7";
    }

    /** What the inserted row says; what came later says nothing, which of a plain flag is no. */
    private static Object kept(Class<? extends Entity> entity, Method getter) {
        Class<?> type = getter.getReturnType();
        if (!FIRST.getOrDefault(name(entity), Map.of()).containsKey(columnName(getter))) {
            return type == boolean.class ? (Object) false : null;
        }
        if (type == String.class) {
            return "kept";
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        return type == long.class || type == Long.class ? (Object) 7L : (Object) 7;
    }

    private static Map<String, Cell> leastOf(Table table) {
        Map<String, Cell> cells = new HashMap<>();
        table.columns().stream()
                .filter(Column::required)
                .forEach(column -> cells.put(
                        column.name(),
                        column.type() == ColumnType.TEXT
                                ? new Cell.Text("new")
                                : column.type() == ColumnType.FLAG ? new Cell.Flag(false) : new Cell.Whole(8)));
        return cells;
    }

    private PluginTables migrated() {
        PluginTables made = new PluginTables(database, "org.ballast");
        List<Class<? extends RawEntity<?>>> types = new ArrayList<>(BallastTables.entities());
        made.prepare(
                types,
                List.of(),
                new DatabaseClusterLockService(database.pool()),
                new DatabasePluginSettings(database.dataSource()));
        return made;
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.pool().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String sql(String table) {
        return quoted(tables.prefix() + "_" + table);
    }

    private String quoted(String name) {
        return kind == DatabaseKind.MARIADB ? "`" + name + "`" : "\"" + name + "\"";
    }

    private static String name(Class<? extends Entity> entity) {
        return entity.getAnnotation(net.java.ao.schema.Table.class).value();
    }

    private static List<Method> getters(Class<? extends Entity> entity) {
        return Arrays.stream(entity.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0)
                .toList();
    }

    private static String columnName(Method getter) {
        return getter.getName()
                .replaceFirst("^(get|is)", "")
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    private static String written(Method getter) {
        StringLength length = getter.getAnnotation(StringLength.class);
        String longest = "";
        if (length != null) {
            longest = length.value() == StringLength.UNLIMITED ? "(any)" : "(" + length.value() + ")";
        }
        String type = switch (getter.getReturnType().getSimpleName()) {
            case "String" -> "text";
            case "long", "Long" -> "long";
            case "int", "Integer" -> "int";
            default -> "flag";
        };
        return type
                + longest
                + (getter.isAnnotationPresent(NotNull.class) ? "!" : "")
                + (getter.isAnnotationPresent(Unique.class) ? "#" : "");
    }

    private static Map<String, Map<String, String>> firstSchema() {
        try (InputStream file = FirstSchemaTest.class.getResourceAsStream("first-schema.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toMap(
                            line -> line.substring(0, line.indexOf(' ')),
                            line -> Arrays.stream(line.split(" ", -1))
                                    .skip(1)
                                    .collect(Collectors.toMap(
                                            column -> column.substring(0, column.indexOf(':')),
                                            column -> column.substring(column.indexOf(':') + 1)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
