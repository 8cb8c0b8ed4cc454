package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.planning.BoardWeightsRepository;
import org.ballast.core.testing.BoardWeightsRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsBoardWeightsRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsBoardWeightsRepositoryTest extends BoardWeightsRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsBoardWeightsRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected BoardWeightsRepository newRepository() {
        return new ActiveObjectsBoardWeightsRepository(tables.ao());
    }
}
