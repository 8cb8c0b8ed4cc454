package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.debt.BoardRepository;
import org.ballast.core.testing.BoardRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsBoardRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsBoardRepositoryTest extends BoardRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsBoardRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected BoardRepository newRepository() {
        return new ActiveObjectsBoardRepository(tables.ao());
    }
}
