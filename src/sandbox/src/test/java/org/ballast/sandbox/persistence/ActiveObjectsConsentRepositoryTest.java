package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.testing.ConsentRepositoryContract;
import org.ballast.core.workshop.ConsentRepository;
import org.ballast.jira.persistence.ActiveObjectsConsentRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsConsentRepositoryTest extends ConsentRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsConsentRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected ConsentRepository newRepository() {
        return new ActiveObjectsConsentRepository(tables.ao());
    }
}
