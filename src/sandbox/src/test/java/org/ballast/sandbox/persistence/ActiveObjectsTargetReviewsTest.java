package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.servicelevel.TargetReviews;
import org.ballast.core.testing.TargetReviewsContract;
import org.ballast.jira.persistence.ActiveObjectsTargetReviews;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsTargetReviewsTest extends TargetReviewsContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsTargetReviewsTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected TargetReviews newReviews() {
        return new ActiveObjectsTargetReviews(tables.ao());
    }
}
