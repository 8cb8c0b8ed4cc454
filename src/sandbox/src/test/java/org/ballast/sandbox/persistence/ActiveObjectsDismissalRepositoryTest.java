package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.planning.DismissalRepository;
import org.ballast.core.testing.DismissalRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsDismissalRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsDismissalRepositoryTest extends DismissalRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsDismissalRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected DismissalRepository newRepository() {
        return new ActiveObjectsDismissalRepository(tables.ao());
    }
}
