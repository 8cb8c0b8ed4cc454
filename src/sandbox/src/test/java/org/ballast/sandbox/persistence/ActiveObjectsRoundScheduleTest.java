package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.lead.RoundSchedule;
import org.ballast.core.testing.RoundScheduleContract;
import org.ballast.jira.persistence.ActiveObjectsRoundSchedule;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsRoundScheduleTest extends RoundScheduleContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsRoundScheduleTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected RoundSchedule newSchedule() {
        return new ActiveObjectsRoundSchedule(tables.ao());
    }
}
