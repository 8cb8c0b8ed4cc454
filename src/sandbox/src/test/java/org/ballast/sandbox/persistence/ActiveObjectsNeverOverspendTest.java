package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.testing.NeverOverspendContract;
import org.ballast.jira.persistence.ActiveObjectsUnitOfWork;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsNeverOverspendTest extends NeverOverspendContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsNeverOverspendTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected DebtStore newStore() {
        return tables.debtStore();
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return new ActiveObjectsUnitOfWork(tables.ao());
    }
}
