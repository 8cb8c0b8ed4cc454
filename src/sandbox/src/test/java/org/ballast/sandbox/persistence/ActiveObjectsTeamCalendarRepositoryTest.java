package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.cadence.TeamCalendarRepository;
import org.ballast.core.testing.TeamCalendarRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsTeamCalendarRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsTeamCalendarRepositoryTest extends TeamCalendarRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsTeamCalendarRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected TeamCalendarRepository newRepository() {
        return new ActiveObjectsTeamCalendarRepository(tables.ao());
    }
}
