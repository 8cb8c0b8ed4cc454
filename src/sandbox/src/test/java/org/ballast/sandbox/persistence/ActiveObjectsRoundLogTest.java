package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.round.RoundLog;
import org.ballast.core.testing.RoundLogContract;
import org.ballast.jira.persistence.ActiveObjectsRoundLog;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsRoundLogTest extends RoundLogContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsRoundLogTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected RoundLog newLog() {
        return new ActiveObjectsRoundLog(tables.ao());
    }
}
