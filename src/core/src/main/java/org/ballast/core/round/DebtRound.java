package org.ballast.core.round;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.debt.RoundId;
import org.ballast.core.debt.VotingRound;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;

/**
 * A team's exercise: collect, understand, estimate and vote, with the voting round that it ends in.
 *
 * @param voting of kind {@link org.ballast.core.debt.RoundKind#DEBT_ROUND}; open from the collecting to the closing
 * @param facilitator who moves the stages
 * @param last the newest move
 */
public record DebtRound(VotingRound voting, RoundPlan plan, UserId facilitator, RoundMove last) {

    public RoundId id() {
        return voting.id();
    }

    public BoardId board() {
        return voting.board();
    }

    public DotLimits limits() {
        return voting.limits();
    }

    public RoundStage stage() {
        return last.to();
    }

    /** Until when the present stage takes answers; absent in a meeting. */
    public Optional<Instant> deadline() {
        return plan.deadline(stage());
    }

    /** Whether the present stage's deadline has passed. */
    public boolean isLate(Instant now) {
        return deadline().filter(until -> !now.isBefore(until)).isPresent();
    }

    public DebtRound with(RoundPlan newPlan) {
        return new DebtRound(voting, newPlan, facilitator, last);
    }

    public DebtRound handedTo(UserId newFacilitator) {
        return new DebtRound(voting, plan, newFacilitator, last);
    }
}
