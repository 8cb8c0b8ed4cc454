package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.lead.RoundReminders;
import org.ballast.core.testing.RoundRemindersContract;
import org.ballast.jira.persistence.ActiveObjectsRoundReminders;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsRoundRemindersTest extends RoundRemindersContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsRoundRemindersTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected RoundReminders newReminders() {
        return new ActiveObjectsRoundReminders(tables.ao());
    }
}
