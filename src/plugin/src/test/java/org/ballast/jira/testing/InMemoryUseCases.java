package org.ballast.jira.testing;

import org.ballast.core.debt.DebtStore;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.testing.InMemoryDebtFactsPublisher;
import org.ballast.core.testing.InMemoryStores;
import org.ballast.core.testing.InMemoryTracker;
import org.ballast.core.testing.InMemoryUnitOfWork;
import org.ballast.jira.config.DebtStores;
import org.ballast.jira.config.DebtUseCases;
import org.ballast.jira.config.OperationUseCases;
import org.ballast.jira.config.PlanningStores;
import org.ballast.jira.config.PlanningUseCases;
import org.ballast.jira.config.Trackers;

/** The use cases over adapters in memory. */
public final class InMemoryUseCases {
    public final DebtStore debtStore = InMemoryStores.debt();
    public final PlanningStore planningStore = InMemoryStores.planning();
    public final InMemoryTracker tracker = new InMemoryTracker();
    public final InMemoryDebtFactsPublisher publisher = new InMemoryDebtFactsPublisher();

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final Trackers trackers = new Trackers(tracker, tracker, tracker, tracker);
    private final DebtStores debtStores = new DebtStores(
            debtStore.items(), debtStore.history(), debtStore.boards(), debtStore.rounds(), debtStore.ballots());
    private final PlanningStores planningStores = new PlanningStores(
            planningStore.policies(),
            planningStore.dismissals(),
            planningStore.absences(),
            planningStore.repairs(),
            planningStore.settings());

    public DebtUseCases debt() {
        return new DebtUseCases(debtStores, trackers, publisher, unitOfWork);
    }

    public PlanningUseCases planning() {
        return new PlanningUseCases(debtStores, planningStores, trackers, unitOfWork);
    }

    public OperationUseCases operation() {
        return new OperationUseCases(debtStores, planningStores, trackers, publisher, unitOfWork);
    }
}
