package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.strategy.StrategyRepository;
import org.ballast.core.testing.StrategyRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsStrategyRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsStrategyRepositoryTest extends StrategyRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsStrategyRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected StrategyRepository newRepository() {
        return new ActiveObjectsStrategyRepository(tables.ao());
    }
}
