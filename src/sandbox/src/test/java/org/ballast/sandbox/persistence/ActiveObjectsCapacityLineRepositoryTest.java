package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.capacitycheck.CapacityLineRepository;
import org.ballast.core.testing.CapacityLineRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsCapacityLineRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsCapacityLineRepositoryTest extends CapacityLineRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsCapacityLineRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected CapacityLineRepository newRepository() {
        return new ActiveObjectsCapacityLineRepository(tables.ao());
    }
}
