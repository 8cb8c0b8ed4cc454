package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.debt.DebtFactsPublisher;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.FactsScheduler;
import org.ballast.core.debt.Tracker;
import org.ballast.core.debt.usecase.PublicFacts;
import org.ballast.core.lead.RoundRunners;
import org.ballast.core.round.RoundStore;
import org.ballast.core.round.usecase.AgreeOnEstimate;
import org.ballast.core.round.usecase.ChangeRound;
import org.ballast.core.round.usecase.EstimateItem;
import org.ballast.core.round.usecase.ListItems;
import org.ballast.core.round.usecase.MarkItem;
import org.ballast.core.round.usecase.MergeItems;
import org.ballast.core.round.usecase.MoveRound;
import org.ballast.core.round.usecase.OpenRound;
import org.ballast.core.round.usecase.ReplyToQuestion;
import org.ballast.core.round.usecase.SetRoundDots;
import org.ballast.core.round.usecase.SplitItem;
import org.ballast.core.round.usecase.ViewRound;
import org.ballast.core.round.usecase.ViewRoundLength;
import org.ballast.core.round.usecase.ViewRoundLog;
import org.ballast.core.round.usecase.ViewRoundState;
import org.ballast.core.shared.Groups;
import org.ballast.core.shared.UnitOfWork;

/** What people do in a debt round; built once, for every thread. */
@Named
public class RoundUseCases {
    private final DebtStore debt;
    private final RoundStore store;
    private final Tracker tracker;
    private final RoundRunners runners;
    private final Groups groups;
    private final PublicFacts facts;
    private final FactsScheduler scheduler;
    private final UnitOfWork unitOfWork;

    @Inject
    public RoundUseCases(
            DebtStores debtStores,
            RoundStores stores,
            Trackers trackers,
            LeadUseCases leads,
            Groups groups,
            DebtFactsPublisher publisher,
            FactsScheduler scheduler,
            UnitOfWork unitOfWork) {
        this.debt = debtStores.store();
        this.store = stores.store();
        this.tracker = trackers.tracker();
        this.runners = leads.roundRunners();
        this.groups = groups;
        this.facts = new PublicFacts(debt, publisher);
        this.scheduler = scheduler;
        this.unitOfWork = unitOfWork;
    }

    public ViewRound viewRound() {
        return new ViewRound(debt, store, tracker, runners);
    }

    public ViewRoundState viewRoundState() {
        return new ViewRoundState(debt, store, tracker, runners);
    }

    public ViewRoundLength viewRoundLength() {
        return new ViewRoundLength(debt, store, tracker, runners);
    }

    public OpenRound openRound() {
        return new OpenRound(debt, store, tracker, runners, groups, unitOfWork);
    }

    public MoveRound moveRound() {
        return new MoveRound(debt, store, tracker, runners, scheduler, unitOfWork);
    }

    public SetRoundDots setRoundDots() {
        return new SetRoundDots(debt, store, tracker, runners, unitOfWork);
    }

    public MarkItem markItem() {
        return new MarkItem(debt, store, tracker, runners, unitOfWork);
    }

    public ReplyToQuestion replyToQuestion() {
        return new ReplyToQuestion(debt, store, tracker, runners, unitOfWork);
    }

    public EstimateItem estimateItem() {
        return new EstimateItem(debt, store, tracker, runners, unitOfWork);
    }

    public AgreeOnEstimate agreeOnEstimate() {
        return new AgreeOnEstimate(debt, store, tracker, runners, facts, unitOfWork);
    }

    public ChangeRound changeRound() {
        return new ChangeRound(debt, store, tracker, runners, groups, unitOfWork);
    }

    public ViewRoundLog viewRoundLog() {
        return new ViewRoundLog(debt, store, tracker, runners);
    }

    public ListItems listItems() {
        return new ListItems(debt, store, tracker, runners, unitOfWork);
    }

    public MergeItems mergeItems() {
        return new MergeItems(debt, store, tracker, runners, unitOfWork);
    }

    public SplitItem splitItem() {
        return new SplitItem(debt, store, tracker, runners, unitOfWork);
    }
}
