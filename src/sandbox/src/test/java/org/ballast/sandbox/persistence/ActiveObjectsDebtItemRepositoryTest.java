package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.debt.DebtItemRepository;
import org.ballast.core.testing.DebtItemRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsDebtItemRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsDebtItemRepositoryTest extends DebtItemRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsDebtItemRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected DebtItemRepository newRepository() {
        return new ActiveObjectsDebtItemRepository(tables.ao());
    }
}
