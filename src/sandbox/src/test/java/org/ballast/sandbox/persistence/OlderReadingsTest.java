package org.ballast.sandbox.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.RawEntity;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.Measure;
import org.ballast.core.strategy.QueryReading;
import org.ballast.core.strategy.StrategyId;
import org.ballast.jira.persistence.ActiveObjectsQueryReadingRepository;
import org.ballast.sandbox.ao.PluginTables;
import org.ballast.sandbox.cluster.DatabaseClusterLockService;
import org.ballast.sandbox.database.Database;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.platform.DatabasePluginSettings;
import org.ballast.sandbox.testing.TestDatabases;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** A database in which the plugin kept readings before it kept since when their query has had answers. */
@RunWith(Parameterized.class)
public class OlderReadingsTest {

    private static final ElementRef K1 = new ElementRef(new StrategyId(1), new ElementKey(ElementKind.KEY_RESULT, 1));
    private static final Instant THEN = Instant.parse("2026-11-30T09:00:00Z");

    private final Database database;

    public OlderReadingsTest(DatabaseKind kind) {
        this.database = TestDatabases.empty(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void anOlderReadingIsKeptAndTheNextOneSaysSinceWhen() throws SQLException {
        QueryReading old = new QueryReading(
                K1,
                Optional.empty(),
                "project = PAY",
                new UserId("10001"),
                THEN,
                Optional.of(new QueryReading.Answer(BigDecimal.TEN, 0, THEN)),
                Optional.empty(),
                Optional.empty());
        readings().save(old);
        dropTheColumn();

        ActiveObjectsQueryReadingRepository readings = readings();
        assertThat(readings.of(K1.strategy())).isEqualTo(Map.of(K1.key(), old));
        QueryReading next = new QueryReading(
                K1,
                Optional.of(Measure.JQL_COUNT),
                old.jql(),
                old.seenBy(),
                THEN,
                old.answer(),
                Optional.empty(),
                Optional.of(THEN));
        readings.save(next);
        assertThat(readings.of(K1.strategy())).isEqualTo(Map.of(K1.key(), next));
    }

    private ActiveObjectsQueryReadingRepository readings() {
        PluginTables tables = new PluginTables(database, "org.ballast");
        List<Class<? extends RawEntity<?>>> types = new ArrayList<>(BallastTables.entities());
        tables.prepare(
                types,
                List.of(),
                new DatabaseClusterLockService(database.pool()),
                new DatabasePluginSettings(database.dataSource()));
        return new ActiveObjectsQueryReadingRepository(tables.service());
    }

    private void dropTheColumn() throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            String quote = connection.getMetaData().getIdentifierQuoteString();
            statement.execute("ALTER TABLE %1$sAO_6B356E_KEY_RESULT_READING%1$s DROP COLUMN %1$sANSWERED_SINCE%1$s"
                    .formatted(quote));
        }
    }
}
