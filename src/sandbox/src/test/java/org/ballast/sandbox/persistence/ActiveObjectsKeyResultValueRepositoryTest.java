package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.strategy.KeyResultValueRepository;
import org.ballast.core.testing.KeyResultValueRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsKeyResultValueRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsKeyResultValueRepositoryTest extends KeyResultValueRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsKeyResultValueRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected KeyResultValueRepository newRepository() {
        return new ActiveObjectsKeyResultValueRepository(tables.ao());
    }
}
