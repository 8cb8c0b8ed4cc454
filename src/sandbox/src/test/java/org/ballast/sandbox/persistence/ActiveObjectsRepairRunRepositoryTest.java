package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.planning.RepairRunRepository;
import org.ballast.core.testing.RepairRunRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsRepairRunRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsRepairRunRepositoryTest extends RepairRunRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsRepairRunRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected RepairRunRepository newRepository() {
        return new ActiveObjectsRepairRunRepository(tables.ao());
    }
}
