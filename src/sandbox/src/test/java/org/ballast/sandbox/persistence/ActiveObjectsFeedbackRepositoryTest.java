package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.feedback.FeedbackRepository;
import org.ballast.core.testing.FeedbackRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsFeedbackRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsFeedbackRepositoryTest extends FeedbackRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsFeedbackRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected FeedbackRepository newRepository() {
        return new ActiveObjectsFeedbackRepository(tables.ao());
    }
}
