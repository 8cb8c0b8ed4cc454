package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.collect.CollectionRepository;
import org.ballast.core.testing.CollectionRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsCollectionRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsCollectionRepositoryTest extends CollectionRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsCollectionRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected CollectionRepository newRepository() {
        return new ActiveObjectsCollectionRepository(tables.ao());
    }
}
