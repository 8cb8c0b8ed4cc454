package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.debt.VotingRoundRepository;
import org.ballast.core.testing.DebtRoundRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsDebtRoundRepository;
import org.ballast.jira.persistence.ActiveObjectsVotingRoundRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsDebtRoundRepositoryTest extends DebtRoundRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsDebtRoundRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected Repositories newRepositories() {
        VotingRoundRepository voting = new ActiveObjectsVotingRoundRepository(tables.ao());
        return new Repositories(voting, new ActiveObjectsDebtRoundRepository(tables.ao(), voting));
    }
}
