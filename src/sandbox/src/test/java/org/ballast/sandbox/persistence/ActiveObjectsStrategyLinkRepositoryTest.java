package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.strategy.StrategyLinkRepository;
import org.ballast.core.testing.StrategyLinkRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsStrategyLinkRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsStrategyLinkRepositoryTest extends StrategyLinkRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsStrategyLinkRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected StrategyLinkRepository newRepository() {
        return new ActiveObjectsStrategyLinkRepository(tables.ao());
    }
}
