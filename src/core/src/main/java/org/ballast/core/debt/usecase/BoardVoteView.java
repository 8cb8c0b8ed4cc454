package org.ballast.core.debt.usecase;

import java.util.Optional;
import org.ballast.core.debt.Tally;
import org.ballast.core.debt.VotingPaper;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/**
 * One board's vote on an issue, with the viewer's own dots.
 *
 * @param votes dots of all voters in this board's vote
 * @param addRefusal why one more dot is not possible
 */
public record BoardVoteView(
        BoardId boardId,
        String name,
        int votes,
        int voters,
        int myDots,
        int dotsLeft,
        int budget,
        int cap,
        boolean canAdd,
        Optional<Refusal> addRefusal,
        boolean canTakeBack) {

    static BoardVoteView of(Booth booth, IssueId issue, VotingPaper paper, Tally tally) {
        Optional<Refusal> objection = paper.objectionToOneMore(issue);
        int myDots = paper.ballot().dotsOn(issue);
        return new BoardVoteView(
                booth.board().id(),
                booth.board().name(),
                tally.votes(),
                tally.voters(),
                myDots,
                paper.dotsLeft(),
                paper.limits().budget(),
                paper.limits().cap(),
                objection.isEmpty(),
                objection,
                myDots > 0);
    }
}
