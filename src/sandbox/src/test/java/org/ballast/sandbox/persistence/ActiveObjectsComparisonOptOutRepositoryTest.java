package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.record.ComparisonOptOutRepository;
import org.ballast.core.testing.ComparisonOptOutRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsComparisonOptOutRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsComparisonOptOutRepositoryTest extends ComparisonOptOutRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsComparisonOptOutRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected ComparisonOptOutRepository newRepository() {
        return new ActiveObjectsComparisonOptOutRepository(tables.ao());
    }
}
