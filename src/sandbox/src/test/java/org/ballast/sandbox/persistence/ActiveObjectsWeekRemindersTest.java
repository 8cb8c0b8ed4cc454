package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.lead.WeekReminders;
import org.ballast.core.testing.WeekRemindersContract;
import org.ballast.jira.persistence.ActiveObjectsWeekReminders;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsWeekRemindersTest extends WeekRemindersContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsWeekRemindersTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected WeekReminders newReminders() {
        return new ActiveObjectsWeekReminders(tables.ao());
    }
}
