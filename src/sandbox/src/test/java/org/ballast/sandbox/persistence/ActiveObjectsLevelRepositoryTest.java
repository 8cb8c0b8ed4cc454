package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.servicelevel.LevelRepository;
import org.ballast.core.testing.LevelRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsLevelRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsLevelRepositoryTest extends LevelRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsLevelRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected LevelRepository newRepository() {
        return new ActiveObjectsLevelRepository(tables.ao());
    }
}
