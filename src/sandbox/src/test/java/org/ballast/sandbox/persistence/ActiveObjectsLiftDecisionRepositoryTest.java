package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.planning.LiftDecisionRepository;
import org.ballast.core.testing.LiftDecisionRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsLiftDecisionRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsLiftDecisionRepositoryTest extends LiftDecisionRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsLiftDecisionRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected LiftDecisionRepository newRepository() {
        return new ActiveObjectsLiftDecisionRepository(tables.ao());
    }
}
