package org.ballast.sandbox.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballast.sandbox.database.Database;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.TestDatabases;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Runs each test on H2, PostgreSQL and MariaDB, with an empty store. The tables are made once and emptied in between. */
@RunWith(Parameterized.class)
public abstract class OnEveryDatabase {
    private static final Map<DatabaseKind, StoreDatabase> DATABASES = new EnumMap<>(DatabaseKind.class);
    private static final Pattern CREATE_TABLE = Pattern.compile("CREATE TABLE (\\w+)");

    protected final TestStore test;
    protected final Store store;

    protected OnEveryDatabase(DatabaseKind kind) {
        StoreDatabase known = DATABASES.get(kind);
        if (known == null) {
            Database database = TestDatabases.empty(kind);
            known = StoreDatabase.over(database.dataSource(), database.transactions());
            DATABASES.put(kind, known);
        } else {
            empty(known);
        }
        test = TestStore.over(known);
        store = test.store();
    }

    @Parameters(name = "{0}")
    public static DatabaseKind[] databases() {
        return DatabaseKind.values();
    }

    private static void empty(StoreDatabase database) {
        List<String> statements = Schema.statements(Schema.script());
        List<String> tables = new ArrayList<>();
        for (String statement : statements) {
            Matcher matcher = CREATE_TABLE.matcher(statement);
            if (matcher.lookingAt()) {
                tables.add(matcher.group(1));
            }
        }
        Collections.reverse(tables);
        database.inTransaction(() -> {
            database.sql().sql("UPDATE issue SET parent_id = NULL").update();
            tables.forEach(table -> database.sql().sql("DELETE FROM " + table).update());
            statements.stream()
                    .filter(statement -> statement.startsWith("INSERT"))
                    .forEach(statement -> database.sql().sql(statement).update());
        });
    }
}
