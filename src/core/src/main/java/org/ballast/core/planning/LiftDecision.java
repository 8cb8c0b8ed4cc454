package org.ballast.core.planning;

import java.time.Instant;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * What a team said to the lift of an item on its board.
 *
 * @param offered how much the links gave when it was decided, 1 to {@link BoardAlignments#MOST}
 * @param accepted how much of it may count from then on, 0 to offered
 */
public record LiftDecision(
        BoardId board, IssueId issue, int offered, int accepted, UserId decidedBy, Instant decidedAt) {

    public LiftDecision {
        if (offered < 1 || offered > BoardAlignments.MOST || accepted < 0 || accepted > offered) {
            throw new IllegalArgumentException("accepted " + accepted + " of " + offered);
        }
    }
}
