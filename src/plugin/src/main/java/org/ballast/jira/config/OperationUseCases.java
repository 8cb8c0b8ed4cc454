package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.debt.DebtFactsPublisher;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.RepairScheduler;
import org.ballast.core.planning.usecase.ChangeSettings;
import org.ballast.core.planning.usecase.FailRepair;
import org.ballast.core.planning.usecase.ForgetIssue;
import org.ballast.core.planning.usecase.ListBoards;
import org.ballast.core.planning.usecase.RepairFacts;
import org.ballast.core.planning.usecase.RequestRepair;
import org.ballast.core.planning.usecase.ResetBoard;
import org.ballast.core.planning.usecase.ViewRepair;
import org.ballast.core.planning.usecase.ViewSettings;
import org.ballast.core.shared.Permissions;
import org.ballast.core.shared.UnitOfWork;

/** What keeps the product running: settings, the repair, and forgetting deleted issues. */
@Named
public class OperationUseCases {
    private final DebtStore debt;
    private final PlanningStore planning;
    private final Tracker tracker;
    private final DebtFactsPublisher publisher;
    private final UnitOfWork unitOfWork;

    @Inject
    public OperationUseCases(
            DebtStores debtStores,
            PlanningStores planningStores,
            Trackers trackers,
            DebtFactsPublisher publisher,
            UnitOfWork unitOfWork) {
        this.debt = debtStores.store();
        this.planning = planningStores.store();
        this.tracker = trackers.tracker();
        this.publisher = publisher;
        this.unitOfWork = unitOfWork;
    }

    public ViewSettings viewSettings() {
        return new ViewSettings(planning);
    }

    public ChangeSettings changeSettings() {
        return new ChangeSettings(planning, permissions());
    }

    public ListBoards listBoards() {
        return new ListBoards(debt, tracker);
    }

    public ResetBoard resetBoard(RepairScheduler scheduler) {
        return new ResetBoard(debt, planning, permissions(), scheduler, unitOfWork);
    }

    public RequestRepair requestRepair(RepairScheduler scheduler) {
        return new RequestRepair(planning, permissions(), scheduler);
    }

    public ViewRepair viewRepair() {
        return new ViewRepair(planning, permissions());
    }

    public RepairFacts repairFacts() {
        return new RepairFacts(debt, planning, tracker, publisher, unitOfWork);
    }

    public FailRepair failRepair() {
        return new FailRepair(planning, unitOfWork);
    }

    public ForgetIssue forgetIssue() {
        return new ForgetIssue(debt, planning, unitOfWork);
    }

    private Permissions permissions() {
        return tracker.permissions();
    }
}
