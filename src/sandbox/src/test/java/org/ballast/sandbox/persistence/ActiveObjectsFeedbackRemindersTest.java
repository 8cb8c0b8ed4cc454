package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.feedback.FeedbackReminders;
import org.ballast.core.testing.FeedbackRemindersContract;
import org.ballast.jira.persistence.ActiveObjectsFeedbackReminders;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsFeedbackRemindersTest extends FeedbackRemindersContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsFeedbackRemindersTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected FeedbackReminders newReminders() {
        return new ActiveObjectsFeedbackReminders(tables.ao());
    }
}
