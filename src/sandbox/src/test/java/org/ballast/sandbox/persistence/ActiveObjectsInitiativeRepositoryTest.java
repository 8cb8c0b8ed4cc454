package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.initiative.InitiativeRepository;
import org.ballast.core.testing.InitiativeRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsInitiativeRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsInitiativeRepositoryTest extends InitiativeRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsInitiativeRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected InitiativeRepository newRepository() {
        return new ActiveObjectsInitiativeRepository(tables.ao());
    }
}
