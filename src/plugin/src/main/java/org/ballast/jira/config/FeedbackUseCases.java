package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.feedback.FeedbackNotifier;
import org.ballast.core.feedback.FeedbackReminders;
import org.ballast.core.feedback.FeedbackRepository;
import org.ballast.core.feedback.usecase.AnswerComment;
import org.ballast.core.feedback.usecase.FeedbackPorts;
import org.ballast.core.feedback.usecase.RemindTeams;
import org.ballast.core.feedback.usecase.ViewFeedback;
import org.ballast.core.feedback.usecase.WriteComment;
import org.ballast.core.lead.LeadRepository;
import org.ballast.core.shared.UnitOfWork;

/** What people say of strategies that are out for feedback; built once, for every thread. */
@Named
public class FeedbackUseCases {
    private final FeedbackPorts ports;
    private final LeadRepository leads;
    private final FeedbackReminders reminders;
    private final FeedbackNotifier notifier;

    @Inject
    public FeedbackUseCases(
            StrategyStores strategies,
            FeedbackRepository comments,
            DebtStores debt,
            LeadRepository leads,
            FeedbackReminders reminders,
            FeedbackNotifier notifier,
            Trackers trackers,
            UnitOfWork unitOfWork) {
        this.leads = leads;
        this.reminders = reminders;
        this.notifier = notifier;
        this.ports =
                new FeedbackPorts(strategies.store(), comments, debt.store().boards(), trackers.tracker(), unitOfWork);
    }

    public ViewFeedback viewFeedback() {
        return new ViewFeedback(ports);
    }

    public WriteComment writeComment() {
        return new WriteComment(ports);
    }

    public AnswerComment answerComment() {
        return new AnswerComment(ports);
    }

    public RemindTeams remindTeams() {
        return new RemindTeams(ports, leads, reminders, notifier);
    }
}
