package org.ballast.core.planning;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * What a team said to the lift of an item on its board.
 *
 * @param offered how much the links gave when it was decided, 1 to {@link BoardAlignments#MOST}
 * @param accepted how much of it may count from then on, 0 to offered
 * @param offeredPillar the ref of the pillar that its days would have counted for when it was decided; absent for none
 * @param acceptedPillar the ref of the pillar that its days may count for; absent for none
 */
public record LiftDecision(
        BoardId board,
        IssueId issue,
        int offered,
        int accepted,
        Optional<String> offeredPillar,
        Optional<String> acceptedPillar,
        UserId decidedBy,
        Instant decidedAt) {

    public LiftDecision {
        if (offered < 1 || offered > BoardAlignments.MOST || accepted < 0 || accepted > offered) {
            throw new IllegalArgumentException("accepted " + accepted + " of " + offered);
        }
    }
}
