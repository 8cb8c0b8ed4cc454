package org.ballast.sandbox.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.RawEntity;
import org.ballast.core.planning.BoardWeights;
import org.ballast.core.planning.Weights;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;
import org.ballast.jira.persistence.ActiveObjectsBoardWeightsRepository;
import org.ballast.jira.persistence.BoardWeightsEntity;
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

/** A bundle that knows alignment starts on the table of one that did not. */
@RunWith(Parameterized.class)
public class WeightRowsStayReadableTest {
    private static final BoardId BOARD = new BoardId(7);
    private static final UserId MAYA = new UserId("10001");
    private static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");

    @Parameter
    public DatabaseKind kind;

    private Database database;

    @Parameters(name = "{0}")
    public static DatabaseKind[] databases() {
        return DatabaseKind.values();
    }

    @Before
    public void open() {
        database = TestDatabases.empty(kind);
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void aRowOfTheLandedTableKeepsItsWeightsWithoutAlignmentUntilSomebodyChangesThem() {
        tables(LandedBoardWeightsEntity.class)
                .create(
                        LandedBoardWeightsEntity.class,
                        new DBParam("BOARD_ID", BOARD.value()),
                        new DBParam("VOTES_PERCENT", 20),
                        new DBParam("PRIORITY_PERCENT", 70),
                        new DBParam("AGE_PERCENT", 10),
                        new DBParam("SET_BY", MAYA.value()),
                        new DBParam("SET_AT", MONDAY.toEpochMilli()));

        ActiveObjectsBoardWeightsRepository weights =
                new ActiveObjectsBoardWeightsRepository(tables(BoardWeightsEntity.class));
        assertThat(weights.find(BOARD)).contains(chosen(new Weights(20, 0, 70, 10)));

        weights.save(chosen(new Weights(40, 25, 25, 10)));
        assertThat(weights.find(BOARD)).contains(chosen(new Weights(40, 25, 25, 10)));
    }

    private ActiveObjects tables(Class<? extends RawEntity<?>> type) {
        PluginTables tables = new PluginTables(database, "org.ballast");
        tables.prepare(
                List.of(type),
                List.of(),
                new DatabaseClusterLockService(database.pool()),
                new DatabasePluginSettings(database.dataSource()));
        return tables.service();
    }

    private static BoardWeights chosen(Weights weights) {
        return new BoardWeights(BOARD, weights, MAYA, MONDAY);
    }
}
