package org.ballast.core.round;

import org.ballast.core.debt.DebtStore;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.testing.DebtRoundRepositoryContract;
import org.ballast.core.testing.InMemoryRoundAnswers;
import org.ballast.core.testing.InMemoryRoundLog;
import org.ballast.core.testing.InMemoryStores;
import org.ballast.core.testing.InMemoryUnitOfWork;
import org.ballast.core.testing.RoundAnswersContract;
import org.ballast.core.testing.RoundLogContract;
import org.ballast.core.testing.RoundVoteContract;
import org.junit.experimental.runners.Enclosed;
import org.junit.runner.RunWith;

/** The adapters of debt rounds that the core's own tests use keep the contracts of the real ones. */
@RunWith(Enclosed.class)
public class InMemoryRoundAdaptersTest {

    public static class Rounds extends DebtRoundRepositoryContract {
        @Override
        protected Repositories newRepositories() {
            DebtStore debt = InMemoryStores.debt();
            return new Repositories(debt.rounds(), InMemoryStores.rounds(debt).rounds());
        }
    }

    public static class Answers extends RoundAnswersContract {
        @Override
        protected RoundAnswers newAnswers() {
            return new InMemoryRoundAnswers();
        }
    }

    public static class Log extends RoundLogContract {
        @Override
        protected RoundLog newLog() {
            return new InMemoryRoundLog();
        }
    }

    public static class Vote extends RoundVoteContract {
        @Override
        protected Stores newStores() {
            DebtStore debt = InMemoryStores.debt();
            return new Stores(debt, InMemoryStores.rounds(debt));
        }

        @Override
        protected UnitOfWork unitOfWork() {
            return new InMemoryUnitOfWork();
        }
    }
}
