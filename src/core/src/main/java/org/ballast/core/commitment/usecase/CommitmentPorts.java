package org.ballast.core.commitment.usecase;

import org.ballast.core.commitment.CommitmentRepository;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.planning.PolicyHistory;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.strategy.StrategyStore;

/** All that commitments need. */
public record CommitmentPorts(
        CommitmentRepository commitments,
        StrategyStore strategies,
        DebtStore debt,
        PolicyHistory policies,
        Tracker tracker,
        UnitOfWork unitOfWork) {}
