package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.record.IouForgivenessRepository;
import org.ballast.core.testing.IouForgivenessRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsIouForgivenessRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsIouForgivenessRepositoryTest extends IouForgivenessRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsIouForgivenessRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected IouForgivenessRepository newRepository() {
        return new ActiveObjectsIouForgivenessRepository(tables.ao());
    }
}
