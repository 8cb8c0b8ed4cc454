package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.strategy.QueryReadingRepository;
import org.ballast.core.testing.QueryReadingRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsQueryReadingRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsQueryReadingRepositoryTest extends QueryReadingRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsQueryReadingRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected QueryReadingRepository newRepository() {
        return new ActiveObjectsQueryReadingRepository(tables.ao());
    }
}
