package org.ballast.core.round.usecase;

import java.util.Optional;
import org.ballast.core.debt.VotingPaper;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/**
 * What came of giving dots: the voter's own, nobody else's.
 *
 * @param dots the voter's on the issue
 * @param dotsUsed more than the budget when it was lowered since
 * @param addRefusal why one more dot on the issue is not possible
 */
public record RoundDotsView(
        IssueId issueId, int dots, int budget, int cap, int dotsUsed, int dotsLeft, Optional<Refusal> addRefusal) {

    static RoundDotsView of(VotingPaper paper, IssueId issue) {
        return new RoundDotsView(
                issue,
                paper.ballot().dotsOn(issue),
                paper.limits().budget(),
                paper.limits().cap(),
                paper.dotsUsed(),
                paper.dotsLeft(),
                paper.objectionToOneMore(issue));
    }
}
