package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.strategy.CarriedElementRepository;
import org.ballast.core.testing.CarriedElementRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsCarriedElementRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsCarriedElementRepositoryTest extends CarriedElementRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsCarriedElementRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected CarriedElementRepository newRepository() {
        return new ActiveObjectsCarriedElementRepository(tables.ao());
    }
}
