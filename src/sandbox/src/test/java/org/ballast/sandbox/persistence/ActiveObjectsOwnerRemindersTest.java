package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.strategy.OwnerReminders;
import org.ballast.core.testing.OwnerRemindersContract;
import org.ballast.jira.persistence.ActiveObjectsOwnerReminders;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsOwnerRemindersTest extends OwnerRemindersContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsOwnerRemindersTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected OwnerReminders newReminders() {
        return new ActiveObjectsOwnerReminders(tables.ao());
    }
}
