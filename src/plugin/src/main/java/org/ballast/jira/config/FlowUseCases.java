package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.servicelevel.LevelNotifier;
import org.ballast.core.servicelevel.ReviewNotifier;
import org.ballast.core.servicelevel.TargetReviews;
import org.ballast.core.servicelevel.usecase.FlowStore;
import org.ballast.core.servicelevel.usecase.PushLevels;
import org.ballast.core.servicelevel.usecase.RemindReviewers;
import org.ballast.core.servicelevel.usecase.SaveFlow;
import org.ballast.core.servicelevel.usecase.TryTargets;
import org.ballast.core.servicelevel.usecase.ViewFlows;
import org.ballast.core.servicelevel.usecase.ViewLevelLog;
import org.ballast.core.shared.People;
import org.ballast.core.shared.UnitOfWork;

/** What people do with user flows; built once, for every thread. */
@Named
public class FlowUseCases {
    private final FlowStore store;
    private final People people;
    private final UnitOfWork unitOfWork;
    private final LevelNotifier notifier;
    private final TargetReviews reviews;
    private final ReviewNotifier reviewers;

    @Inject
    public FlowUseCases(
            StrategyStores stores,
            Trackers trackers,
            UnitOfWork unitOfWork,
            LevelNotifier notifier,
            TargetReviews reviews,
            ReviewNotifier reviewers) {
        this.reviews = reviews;
        this.reviewers = reviewers;
        this.store = stores.flows();
        this.people = trackers.tracker().people();
        this.unitOfWork = unitOfWork;
        this.notifier = notifier;
    }

    public ViewFlows viewFlows() {
        return new ViewFlows(store, people);
    }

    public SaveFlow saveFlow() {
        return new SaveFlow(store, people, unitOfWork);
    }

    public PushLevels pushLevels() {
        return new PushLevels(store, people, unitOfWork, notifier);
    }

    public ViewLevelLog viewLevelLog() {
        return new ViewLevelLog(store, people);
    }

    public RemindReviewers remindReviewers() {
        return new RemindReviewers(store, people, reviews, reviewers, unitOfWork);
    }

    public TryTargets tryTargets() {
        return new TryTargets(store);
    }
}
