package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.commitment.CommitmentRepository;
import org.ballast.core.commitment.usecase.ChangeCommitment;
import org.ballast.core.commitment.usecase.CommitmentPorts;
import org.ballast.core.commitment.usecase.ViewCommitments;
import org.ballast.core.planning.PolicyHistory;
import org.ballast.core.shared.UnitOfWork;

/** What teams commit themselves to; built once, for every thread. */
@Named
public class CommitmentUseCases {
    private final CommitmentPorts ports;

    @Inject
    public CommitmentUseCases(
            CommitmentRepository commitments,
            StrategyStores strategies,
            DebtStores debtStores,
            PolicyHistory policies,
            Trackers trackers,
            UnitOfWork unitOfWork) {
        this.ports = new CommitmentPorts(
                commitments, strategies.store(), debtStores.store(), policies, trackers.tracker(), unitOfWork);
    }

    public ViewCommitments viewCommitments() {
        return new ViewCommitments(ports);
    }

    public ChangeCommitment changeCommitment() {
        return new ChangeCommitment(ports);
    }
}
