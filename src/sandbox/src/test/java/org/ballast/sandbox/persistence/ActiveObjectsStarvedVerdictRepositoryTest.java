package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.record.StarvedVerdictRepository;
import org.ballast.core.testing.StarvedVerdictRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsStarvedVerdictRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsStarvedVerdictRepositoryTest extends StarvedVerdictRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsStarvedVerdictRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected StarvedVerdictRepository newRepository() {
        return new ActiveObjectsStarvedVerdictRepository(tables.ao());
    }
}
