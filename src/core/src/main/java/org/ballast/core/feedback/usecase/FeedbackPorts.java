package org.ballast.core.feedback.usecase;

import org.ballast.core.debt.BoardRepository;
import org.ballast.core.debt.Tracker;
import org.ballast.core.feedback.FeedbackRepository;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.strategy.StrategyStore;

/** What feedback works with. */
public record FeedbackPorts(
        StrategyStore strategies,
        FeedbackRepository comments,
        BoardRepository boards,
        Tracker tracker,
        UnitOfWork unitOfWork) {}
