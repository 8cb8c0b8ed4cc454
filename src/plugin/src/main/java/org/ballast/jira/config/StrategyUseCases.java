package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.debt.DebtFactsPublisher;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.debt.usecase.PublicFacts;
import org.ballast.core.initiative.InitiativeRepository;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.RepairScheduler;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.usecase.AskQueries;
import org.ballast.core.strategy.usecase.BulkLink;
import org.ballast.core.strategy.usecase.CarryOverElements;
import org.ballast.core.strategy.usecase.ChangeDepartment;
import org.ballast.core.strategy.usecase.CorrectStrategy;
import org.ballast.core.strategy.usecase.CreateDepartment;
import org.ballast.core.strategy.usecase.CreateStrategy;
import org.ballast.core.strategy.usecase.DiscardDraft;
import org.ballast.core.strategy.usecase.LinkIssue;
import org.ballast.core.strategy.usecase.ListDepartments;
import org.ballast.core.strategy.usecase.ListLinkedIssues;
import org.ballast.core.strategy.usecase.ListMembers;
import org.ballast.core.strategy.usecase.MeasureKeyResult;
import org.ballast.core.strategy.usecase.MoveVersion;
import org.ballast.core.strategy.usecase.OwnerlessDepartments;
import org.ballast.core.strategy.usecase.SaveElement;
import org.ballast.core.strategy.usecase.ServingIssues;
import org.ballast.core.strategy.usecase.ViewBoardPillars;
import org.ballast.core.strategy.usecase.ViewCarryOver;
import org.ballast.core.strategy.usecase.ViewDepartmentLog;
import org.ballast.core.strategy.usecase.ViewKeyResultHistory;
import org.ballast.core.strategy.usecase.ViewMeasurableKeyResults;
import org.ballast.core.strategy.usecase.ViewPeriods;
import org.ballast.core.strategy.usecase.ViewStrategy;

/** What people do with strategies; built once, for every thread. */
@Named
public class StrategyUseCases {
    private final DebtStore debt;
    private final PlanningStore planning;
    private final InitiativeRepository initiatives;
    private final StrategyStore store;
    private final Tracker tracker;
    private final PublicFacts facts;
    private final RepairScheduler repair;
    private final UnitOfWork unitOfWork;

    @Inject
    public StrategyUseCases(
            StrategyStores stores,
            DebtStores debtStores,
            PlanningStores planningStores,
            InitiativeRepository initiatives,
            Trackers trackers,
            DebtFactsPublisher publisher,
            RepairScheduler repair,
            UnitOfWork unitOfWork) {
        this.debt = debtStores.store();
        this.planning = planningStores.store();
        this.initiatives = initiatives;
        this.store = stores.store();
        this.tracker = trackers.tracker();
        this.facts = new PublicFacts(debtStores.store(), publisher);
        this.repair = repair;
        this.unitOfWork = unitOfWork;
    }

    public ListDepartments listDepartments() {
        return new ListDepartments(store, tracker);
    }

    public ListMembers listMembers() {
        return new ListMembers(store, tracker.people());
    }

    public CreateDepartment createDepartment() {
        return new CreateDepartment(store, tracker, unitOfWork);
    }

    public OwnerlessDepartments ownerlessDepartments() {
        return new OwnerlessDepartments(store, tracker, unitOfWork);
    }

    public ChangeDepartment changeDepartment() {
        return new ChangeDepartment(store, debt.boards(), tracker, repair, unitOfWork);
    }

    public ViewDepartmentLog viewDepartmentLog() {
        return new ViewDepartmentLog(store, tracker.people());
    }

    public ViewPeriods viewPeriods() {
        return new ViewPeriods(store);
    }

    public CreateStrategy createStrategy() {
        return new CreateStrategy(store, tracker, unitOfWork);
    }

    public ViewStrategy viewStrategy() {
        return new ViewStrategy(store, tracker);
    }

    public CorrectStrategy correctStrategy() {
        return new CorrectStrategy(store, tracker, unitOfWork);
    }

    public DiscardDraft discardDraft() {
        return new DiscardDraft(store, tracker.people(), unitOfWork);
    }

    public SaveElement saveElement() {
        return new SaveElement(store, tracker, unitOfWork);
    }

    public MoveVersion moveVersion() {
        return new MoveVersion(store, tracker, repair, unitOfWork);
    }

    public MeasureKeyResult measureKeyResult() {
        return new MeasureKeyResult(store, tracker, unitOfWork);
    }

    public AskQueries askQueries() {
        return new AskQueries(store, debt.items(), tracker, unitOfWork);
    }

    public BulkLink bulkLink() {
        return new BulkLink(store, tracker, facts, unitOfWork);
    }

    public ListLinkedIssues listLinkedIssues() {
        return new ListLinkedIssues(store, tracker);
    }

    public LinkIssue linkIssue() {
        return new LinkIssue(store, tracker, facts, unitOfWork);
    }

    public ViewBoardPillars viewBoardPillars() {
        return new ViewBoardPillars(debt, planning, initiatives, store, tracker);
    }

    public ViewCarryOver viewCarryOver() {
        return new ViewCarryOver(store, tracker);
    }

    public CarryOverElements carryOverElements() {
        return new CarryOverElements(store, tracker, unitOfWork);
    }

    public ViewKeyResultHistory viewKeyResultHistory() {
        return new ViewKeyResultHistory(store, tracker);
    }

    public ViewMeasurableKeyResults viewMeasurableKeyResults() {
        return new ViewMeasurableKeyResults(store, debt.boards(), tracker.boards());
    }

    public ServingIssues servingIssues() {
        return new ServingIssues(store, tracker, ServingIssues.MOST_ISSUES);
    }
}
