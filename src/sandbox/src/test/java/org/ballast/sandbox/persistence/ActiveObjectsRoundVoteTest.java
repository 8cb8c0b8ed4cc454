package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.round.RoundStore;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.testing.RoundVoteContract;
import org.ballast.jira.persistence.ActiveObjectsDebtRoundRepository;
import org.ballast.jira.persistence.ActiveObjectsRoundAnswers;
import org.ballast.jira.persistence.ActiveObjectsRoundLog;
import org.ballast.jira.persistence.ActiveObjectsUnitOfWork;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsRoundVoteTest extends RoundVoteContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsRoundVoteTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected Stores newStores() {
        DebtStore debt = tables.debtStore();
        return new Stores(
                debt,
                new RoundStore(
                        new ActiveObjectsDebtRoundRepository(tables.ao(), debt.rounds()),
                        new ActiveObjectsRoundAnswers(tables.ao()),
                        new ActiveObjectsRoundLog(tables.ao())));
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return new ActiveObjectsUnitOfWork(tables.ao());
    }
}
