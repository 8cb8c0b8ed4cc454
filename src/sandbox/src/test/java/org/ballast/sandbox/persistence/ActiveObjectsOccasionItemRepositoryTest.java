package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.cadence.OccasionItemRepository;
import org.ballast.core.testing.OccasionItemRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsOccasionItemRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsOccasionItemRepositoryTest extends OccasionItemRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsOccasionItemRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected OccasionItemRepository newRepository() {
        return new ActiveObjectsOccasionItemRepository(tables.ao());
    }
}
