package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.capacitycheck.CapacityLineRepository;
import org.ballast.core.capacitycheck.usecase.CheckCapacity;
import org.ballast.core.planning.PolicyHistory;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.strategy.usecase.LinkedWork;

/** Whether there is time enough for a strategy; built once, for every thread. */
@Named
public class CapacityUseCases {
    private final CheckCapacity checkCapacity;

    @Inject
    public CapacityUseCases(
            StrategyStores strategies,
            DebtStores debtStores,
            PolicyHistory policies,
            CapacityLineRepository lines,
            Trackers trackers,
            UnitOfWork unitOfWork) {
        LinkedWork work = new LinkedWork(strategies.store(), trackers.tracker());
        this.checkCapacity =
                new CheckCapacity(work, debtStores.store(), policies, lines, trackers.tracker(), unitOfWork);
    }

    public CheckCapacity checkCapacity() {
        return checkCapacity;
    }
}
