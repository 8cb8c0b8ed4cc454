package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.testing.WorkshopRepositoryContract;
import org.ballast.core.workshop.WorkshopRepository;
import org.ballast.jira.persistence.ActiveObjectsWorkshopRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsWorkshopRepositoryTest extends WorkshopRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsWorkshopRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected WorkshopRepository newRepository() {
        return new ActiveObjectsWorkshopRepository(tables.ao());
    }
}
