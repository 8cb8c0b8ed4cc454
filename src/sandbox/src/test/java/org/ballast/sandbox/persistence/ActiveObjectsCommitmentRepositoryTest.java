package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.commitment.CommitmentRepository;
import org.ballast.core.testing.CommitmentRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsCommitmentRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsCommitmentRepositoryTest extends CommitmentRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsCommitmentRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected CommitmentRepository newRepository() {
        return new ActiveObjectsCommitmentRepository(tables.ao());
    }
}
