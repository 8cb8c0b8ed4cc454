package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.round.RoundAnswers;
import org.ballast.core.testing.RoundAnswersContract;
import org.ballast.jira.persistence.ActiveObjectsRoundAnswers;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsRoundAnswersTest extends RoundAnswersContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsRoundAnswersTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected RoundAnswers newAnswers() {
        return new ActiveObjectsRoundAnswers(tables.ao());
    }
}
