package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.planning.SprintAbsenceRepository;
import org.ballast.core.testing.SprintAbsenceRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsSprintAbsenceRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsSprintAbsenceRepositoryTest extends SprintAbsenceRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsSprintAbsenceRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected SprintAbsenceRepository newRepository() {
        return new ActiveObjectsSprintAbsenceRepository(tables.ao());
    }
}
