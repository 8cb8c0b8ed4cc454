package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.planning.PolicyHistory;
import org.ballast.core.testing.PolicyHistoryContract;
import org.ballast.jira.persistence.ActiveObjectsPolicyHistory;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsPolicyHistoryTest extends PolicyHistoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsPolicyHistoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected PolicyHistory newHistory() {
        return new ActiveObjectsPolicyHistory(tables.ao());
    }
}
