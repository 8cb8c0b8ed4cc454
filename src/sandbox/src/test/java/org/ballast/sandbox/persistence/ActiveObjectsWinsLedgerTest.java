package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.initiative.WinsLedger;
import org.ballast.core.testing.WinsLedgerContract;
import org.ballast.jira.persistence.ActiveObjectsWinsLedger;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsWinsLedgerTest extends WinsLedgerContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsWinsLedgerTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected WinsLedger newLedger() {
        return new ActiveObjectsWinsLedger(tables.ao());
    }
}
