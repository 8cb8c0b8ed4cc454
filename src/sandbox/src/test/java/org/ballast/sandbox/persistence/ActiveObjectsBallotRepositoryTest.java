package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.debt.BallotRepository;
import org.ballast.core.testing.BallotRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsBallotRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsBallotRepositoryTest extends BallotRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsBallotRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected BallotRepository newRepository() {
        return new ActiveObjectsBallotRepository(tables.ao());
    }
}
