package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.servicelevel.UserFlowRepository;
import org.ballast.core.testing.UserFlowRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsUserFlowRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsUserFlowRepositoryTest extends UserFlowRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsUserFlowRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected UserFlowRepository newRepository() {
        return new ActiveObjectsUserFlowRepository(tables.ao());
    }
}
