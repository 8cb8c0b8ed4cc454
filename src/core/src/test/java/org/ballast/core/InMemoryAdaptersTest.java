package org.ballast.core;

import org.ballast.core.debt.BallotRepository;
import org.ballast.core.debt.BoardRepository;
import org.ballast.core.debt.DebtHistory;
import org.ballast.core.debt.DebtItemRepository;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.VotingRoundRepository;
import org.ballast.core.planning.DismissalRepository;
import org.ballast.core.planning.PolicyHistory;
import org.ballast.core.planning.RepairRunRepository;
import org.ballast.core.planning.SprintAbsenceRepository;
import org.ballast.core.shared.SettingsRepository;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.testing.BallotRepositoryContract;
import org.ballast.core.testing.BoardRepositoryContract;
import org.ballast.core.testing.DebtHistoryContract;
import org.ballast.core.testing.DebtItemRepositoryContract;
import org.ballast.core.testing.DismissalRepositoryContract;
import org.ballast.core.testing.InMemoryBallotRepository;
import org.ballast.core.testing.InMemoryBoardRepository;
import org.ballast.core.testing.InMemoryDebtHistory;
import org.ballast.core.testing.InMemoryDebtItemRepository;
import org.ballast.core.testing.InMemoryDismissalRepository;
import org.ballast.core.testing.InMemoryPolicyHistory;
import org.ballast.core.testing.InMemoryRepairRunRepository;
import org.ballast.core.testing.InMemorySettingsRepository;
import org.ballast.core.testing.InMemorySprintAbsenceRepository;
import org.ballast.core.testing.InMemoryStores;
import org.ballast.core.testing.InMemoryUnitOfWork;
import org.ballast.core.testing.InMemoryVotingRoundRepository;
import org.ballast.core.testing.NeverOverspendContract;
import org.ballast.core.testing.PolicyHistoryContract;
import org.ballast.core.testing.RepairRunRepositoryContract;
import org.ballast.core.testing.SettingsRepositoryContract;
import org.ballast.core.testing.SprintAbsenceRepositoryContract;
import org.ballast.core.testing.VotingRoundRepositoryContract;
import org.junit.experimental.runners.Enclosed;
import org.junit.runner.RunWith;

/** The adapters that the core's own tests use keep the contracts of the real ones. */
@RunWith(Enclosed.class)
public class InMemoryAdaptersTest {

    public static class DebtItems extends DebtItemRepositoryContract {
        @Override
        protected DebtItemRepository newRepository() {
            return new InMemoryDebtItemRepository();
        }
    }

    public static class History extends DebtHistoryContract {
        @Override
        protected DebtHistory newHistory() {
            return new InMemoryDebtHistory();
        }
    }

    public static class Boards extends BoardRepositoryContract {
        @Override
        protected BoardRepository newRepository() {
            return new InMemoryBoardRepository();
        }
    }

    public static class Rounds extends VotingRoundRepositoryContract {
        @Override
        protected VotingRoundRepository newRepository() {
            return new InMemoryVotingRoundRepository();
        }
    }

    public static class Ballots extends BallotRepositoryContract {
        @Override
        protected BallotRepository newRepository() {
            return new InMemoryBallotRepository();
        }
    }

    public static class Policies extends PolicyHistoryContract {
        @Override
        protected PolicyHistory newHistory() {
            return new InMemoryPolicyHistory();
        }
    }

    public static class Dismissals extends DismissalRepositoryContract {
        @Override
        protected DismissalRepository newRepository() {
            return new InMemoryDismissalRepository();
        }
    }

    public static class Absences extends SprintAbsenceRepositoryContract {
        @Override
        protected SprintAbsenceRepository newRepository() {
            return new InMemorySprintAbsenceRepository();
        }
    }

    public static class Repairs extends RepairRunRepositoryContract {
        @Override
        protected RepairRunRepository newRepository() {
            return new InMemoryRepairRunRepository();
        }
    }

    public static class SavedSettings extends SettingsRepositoryContract {
        @Override
        protected SettingsRepository newRepository() {
            return new InMemorySettingsRepository();
        }
    }

    public static class Dots extends NeverOverspendContract {
        @Override
        protected DebtStore newStore() {
            return InMemoryStores.debt();
        }

        @Override
        protected UnitOfWork unitOfWork() {
            return new InMemoryUnitOfWork();
        }
    }
}
