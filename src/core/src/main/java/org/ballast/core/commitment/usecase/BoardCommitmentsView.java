package org.ballast.core.commitment.usecase;

import java.util.List;
import org.ballast.core.shared.BoardId;

/**
 * What a team committed itself to in the last, the present and the next quarter of its department.
 *
 * @param actions of the strategies in force, which a commitment can carry out
 */
public record BoardCommitmentsView(
        BoardId boardId,
        String name,
        int most,
        List<CommittedQuarterView> quarters,
        List<CommitmentActionView> actions) {}
