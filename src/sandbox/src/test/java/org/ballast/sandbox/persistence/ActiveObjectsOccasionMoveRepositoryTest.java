package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.cadence.OccasionMoveRepository;
import org.ballast.core.testing.OccasionMoveRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsOccasionMoveRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsOccasionMoveRepositoryTest extends OccasionMoveRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsOccasionMoveRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected OccasionMoveRepository newRepository() {
        return new ActiveObjectsOccasionMoveRepository(tables.ao());
    }
}
