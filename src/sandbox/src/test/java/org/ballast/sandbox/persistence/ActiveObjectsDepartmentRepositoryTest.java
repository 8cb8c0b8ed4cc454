package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.strategy.DepartmentRepository;
import org.ballast.core.testing.DepartmentRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsDepartmentRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsDepartmentRepositoryTest extends DepartmentRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsDepartmentRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected DepartmentRepository newRepository() {
        return new ActiveObjectsDepartmentRepository(tables.ao());
    }
}
