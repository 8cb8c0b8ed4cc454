package org.ballast.core.debt.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballast.core.debt.VotingPaper;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;

/**
 * The voter's own paper.
 *
 * @param budget dots in all
 * @param cap dots on one issue
 * @param dotsUsed more than the budget when it was lowered since
 * @param marks the issues that count, ascending; their dots add up to dotsUsed
 */
public record BallotView(BoardId boardId, int budget, int cap, int dotsUsed, int dotsLeft, List<MarkView> marks) {

    static BallotView of(BoardId board, VotingPaper paper) {
        List<MarkView> marks = new ArrayList<>();
        for (Map.Entry<IssueId, Integer> mark : paper.ballot().marks().entrySet()) {
            if (paper.standing(mark.getKey()).counts()) {
                marks.add(new MarkView(mark.getKey(), mark.getValue()));
            }
        }
        return new BallotView(
                board,
                paper.limits().budget(),
                paper.limits().cap(),
                paper.dotsUsed(),
                paper.dotsLeft(),
                List.copyOf(marks));
    }
}
