package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.debt.DebtFactsPublisher;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.debt.usecase.BulkTag;
import org.ballast.core.debt.usecase.PublicFacts;
import org.ballast.core.debt.usecase.SetDots;
import org.ballast.core.debt.usecase.SummarizeDebt;
import org.ballast.core.debt.usecase.TagIssue;
import org.ballast.core.debt.usecase.UntagIssue;
import org.ballast.core.debt.usecase.ViewBallot;
import org.ballast.core.debt.usecase.ViewDebt;
import org.ballast.core.debt.usecase.ViewDebtHistory;
import org.ballast.core.shared.UnitOfWork;

/** What people do with debt items and votes; built once, for every thread. */
@Named
public class DebtUseCases {
    private final DebtStore store;
    private final Tracker tracker;
    private final PublicFacts facts;
    private final UnitOfWork unitOfWork;

    @Inject
    public DebtUseCases(DebtStores stores, Trackers trackers, DebtFactsPublisher publisher, UnitOfWork unitOfWork) {
        this.store = stores.store();
        this.tracker = trackers.tracker();
        this.facts = new PublicFacts(store, publisher);
        this.unitOfWork = unitOfWork;
    }

    public PublicFacts publicFacts() {
        return facts;
    }

    public ViewDebt viewDebt() {
        return new ViewDebt(store, tracker, facts);
    }

    public SummarizeDebt summarizeDebt() {
        return new SummarizeDebt(store);
    }

    public ViewDebtHistory viewDebtHistory() {
        return new ViewDebtHistory(store, tracker);
    }

    public TagIssue tagIssue() {
        return new TagIssue(store, tracker, facts, unitOfWork);
    }

    public UntagIssue untagIssue() {
        return new UntagIssue(store, tracker, facts, unitOfWork);
    }

    public BulkTag bulkTag() {
        return new BulkTag(store, tracker, facts, unitOfWork);
    }

    public ViewBallot viewBallot() {
        return new ViewBallot(store, tracker);
    }

    public SetDots setDots() {
        return new SetDots(store, tracker, facts, unitOfWork);
    }
}
