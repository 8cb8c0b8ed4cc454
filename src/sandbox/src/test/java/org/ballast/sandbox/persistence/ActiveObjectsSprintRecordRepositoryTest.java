package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.record.SprintRecordRepository;
import org.ballast.core.testing.SprintRecordRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsSprintRecordRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsSprintRecordRepositoryTest extends SprintRecordRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsSprintRecordRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected SprintRecordRepository newRepository() {
        return new ActiveObjectsSprintRecordRepository(tables.ao());
    }
}
