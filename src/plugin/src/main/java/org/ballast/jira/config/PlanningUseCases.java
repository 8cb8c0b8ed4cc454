package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.initiative.InitiativeRepository;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.usecase.DecideLifts;
import org.ballast.core.planning.usecase.DismissCandidate;
import org.ballast.core.planning.usecase.ListCandidates;
import org.ballast.core.planning.usecase.PreviewPolicyCost;
import org.ballast.core.planning.usecase.RestoreCandidate;
import org.ballast.core.planning.usecase.SetPolicy;
import org.ballast.core.planning.usecase.SetSprintAbsence;
import org.ballast.core.planning.usecase.SetWeights;
import org.ballast.core.planning.usecase.SuggestOccasion;
import org.ballast.core.planning.usecase.SuggestSprint;
import org.ballast.core.planning.usecase.ViewBalance;
import org.ballast.core.planning.usecase.ViewBoard;
import org.ballast.core.planning.usecase.ViewFairness;
import org.ballast.core.planning.usecase.ViewRerank;
import org.ballast.core.planning.usecase.ViewWeightsLog;
import org.ballast.core.shared.UnitOfWork;

/** What teams do with their board's policy and the next sprint; built once, for every thread. */
@Named
public class PlanningUseCases {
    private final DebtStore debt;
    private final PlanningStore planning;
    private final InitiativeRepository initiatives;
    private final Tracker tracker;
    private final UnitOfWork unitOfWork;

    @Inject
    public PlanningUseCases(
            DebtStores debtStores,
            PlanningStores planningStores,
            InitiativeRepository initiatives,
            Trackers trackers,
            UnitOfWork unitOfWork) {
        this.debt = debtStores.store();
        this.planning = planningStores.store();
        this.initiatives = initiatives;
        this.tracker = trackers.tracker();
        this.unitOfWork = unitOfWork;
    }

    public ViewBoard viewBoard() {
        return new ViewBoard(debt, planning, tracker);
    }

    public SetPolicy setPolicy() {
        return new SetPolicy(debt, planning, tracker, unitOfWork);
    }

    public PreviewPolicyCost previewPolicyCost() {
        return new PreviewPolicyCost();
    }

    public ListCandidates listCandidates() {
        return new ListCandidates(debt, planning, initiatives, tracker);
    }

    public ViewBalance viewBalance() {
        return new ViewBalance(debt, planning, tracker);
    }

    public ViewFairness viewFairness() {
        return new ViewFairness(debt, planning, tracker);
    }

    public SuggestSprint suggestSprint() {
        return new SuggestSprint(debt, planning, initiatives, tracker);
    }

    public SuggestOccasion suggestOccasion() {
        return new SuggestOccasion(debt, planning, initiatives, tracker);
    }

    public DismissCandidate dismissCandidate() {
        return new DismissCandidate(debt, planning, tracker, unitOfWork);
    }

    public RestoreCandidate restoreCandidate() {
        return new RestoreCandidate(debt, planning, tracker, unitOfWork);
    }

    public SetWeights setWeights() {
        return new SetWeights(debt, planning, tracker, unitOfWork);
    }

    public ViewWeightsLog viewWeightsLog() {
        return new ViewWeightsLog(debt, planning, tracker);
    }

    public ViewRerank viewRerank() {
        return new ViewRerank(debt, planning, tracker);
    }

    public DecideLifts decideLifts() {
        return new DecideLifts(debt, planning, tracker, unitOfWork);
    }

    public SetSprintAbsence setSprintAbsence() {
        return new SetSprintAbsence(debt, planning, tracker, unitOfWork);
    }
}
