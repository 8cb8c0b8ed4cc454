package org.ballast.core.commitment.usecase;

import java.util.List;
import org.ballast.core.commitment.CommitmentRules;
import org.ballast.core.debt.Board;
import org.ballast.core.shared.BoardId;

/**
 * What a team committed itself to in the last, the present and the next quarter of its department.
 *
 * @param quarters none when the board belongs to no department that the person may see
 * @param actions of the strategies in force, which a commitment can carry out
 */
public record BoardCommitmentsView(
        BoardId boardId,
        String name,
        int most,
        List<CommittedQuarterView> quarters,
        List<CommitmentActionView> actions) {

    /** Of a board without a department. */
    static BoardCommitmentsView none(Board board) {
        return new BoardCommitmentsView(board.id(), board.name(), CommitmentRules.MOST, List.of(), List.of());
    }
}
