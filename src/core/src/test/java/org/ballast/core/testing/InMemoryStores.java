package org.ballast.core.testing;

import org.ballast.core.debt.DebtStore;
import org.ballast.core.planning.PlanningStore;

/** Empty stores in memory. */
public final class InMemoryStores {

    private InMemoryStores() {}

    public static DebtStore debt() {
        return new DebtStore(
                new InMemoryDebtItemRepository(),
                new InMemoryDebtHistory(),
                new InMemoryBoardRepository(),
                new InMemoryVotingRoundRepository(),
                new InMemoryBallotRepository());
    }

    public static PlanningStore planning() {
        return new PlanningStore(
                new InMemoryPolicyHistory(),
                new InMemoryDismissalRepository(),
                new InMemorySprintAbsenceRepository(),
                new InMemoryRepairRunRepository(),
                new InMemorySettingsRepository());
    }
}
