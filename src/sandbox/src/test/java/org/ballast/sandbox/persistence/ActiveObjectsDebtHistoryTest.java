package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.debt.DebtHistory;
import org.ballast.core.testing.DebtHistoryContract;
import org.ballast.jira.persistence.ActiveObjectsDebtHistory;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsDebtHistoryTest extends DebtHistoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsDebtHistoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected DebtHistory newHistory() {
        return new ActiveObjectsDebtHistory(tables.ao());
    }
}
