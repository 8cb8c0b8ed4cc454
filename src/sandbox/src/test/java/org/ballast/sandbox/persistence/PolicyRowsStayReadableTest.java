package org.ballast.sandbox.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.RawEntity;
import org.ballast.core.cadence.HackDayRule;
import org.ballast.core.cadence.Occurrence;
import org.ballast.core.cadence.Rhythm;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.planning.Quota;
import org.ballast.core.planning.SavedPolicy;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.UserId;
import org.ballast.jira.persistence.ActiveObjectsPolicyHistory;
import org.ballast.jira.persistence.TeamPolicyEntity;
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

/** A bundle that knows rhythms starts on the tables of one that did not. */
@RunWith(Parameterized.class)
public class PolicyRowsStayReadableTest {
    private static final BoardId BOARD = new BoardId(7);
    private static final TeamPolicy OLD = new TeamPolicy(5, 2, 1, 3, new Effort(3), Quota.PER_PERSON);
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
    public void aRowOfTheLandedTableIsAPolicyOfTasksAloneAndNewOnesStandBesideIt() {
        tables(LandedTeamPolicyEntity.class)
                .create(
                        LandedTeamPolicyEntity.class,
                        new DBParam("BOARD_ID", BOARD.value()),
                        new DBParam("SINCE", MONDAY.toEpochMilli()),
                        new DBParam("SAVED_BY", "10001"),
                        new DBParam("TEAM_SIZE", 5),
                        new DBParam("SPRINT_WEEKS", 2),
                        new DBParam("TASKS_MIN", 1),
                        new DBParam("TASKS_MAX", 3),
                        new DBParam("LARGEST_TASK_HALF_DAYS", 3),
                        new DBParam("QUOTA", "PER_PERSON"),
                        new DBParam("DOT_BUDGET", 9),
                        new DBParam("DOTS_PER_ITEM", 4));

        ActiveObjectsPolicyHistory history = new ActiveObjectsPolicyHistory(tables(TeamPolicyEntity.class));
        SavedPolicy landed = saved(OLD, MONDAY);
        assertThat(history.of(BOARD)).containsExactly(landed);

        Rhythm rhythm = new Rhythm(
                Optional.of(new HackDayRule.OnWeekday(Occurrence.LAST, DayOfWeek.THURSDAY)), Optional.empty());
        SavedPolicy next =
                saved(new TeamPolicy(5, 2, 0, 0, new Effort(3), Quota.PER_TEAM, rhythm), MONDAY.plusSeconds(60));
        history.append(next);
        assertThat(history.of(BOARD)).containsExactly(next, landed);
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

    private static SavedPolicy saved(TeamPolicy policy, Instant since) {
        return new SavedPolicy(BOARD, policy, new DotLimits(9, 4), since, new UserId("10001"));
    }
}
