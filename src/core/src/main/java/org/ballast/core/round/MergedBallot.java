package org.ballast.core.round;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.ballast.core.debt.Ballot;
import org.ballast.core.debt.BallotChange;
import org.ballast.core.debt.Vote;
import org.ballast.core.shared.IssueId;

/**
 * Moves a voter's dots from an item that was merged away to the one that it was merged into.
 *
 * @param change the rows that go and come
 * @param surplus dots that the other item can't take; they are the voter's again
 */
public record MergedBallot(BallotChange change, int surplus) {

    /**
     * Moves what fits.
     *
     * @param most how many dots of the voter the other item may have; 0 when the voter can't see it or may not vote for it
     */
    public static MergedBallot of(Ballot ballot, IssueId from, IssueId into, int most) {
        List<Vote> removed = new ArrayList<>();
        List<Vote> added = new ArrayList<>();
        BitSet marks = new BitSet();
        for (Vote vote : ballot.votes()) {
            if (vote.issue().equals(into)) {
                marks.set(vote.mark());
            }
        }
        int room = Math.max(0, most - marks.cardinality());
        for (Vote vote : ballot.votes()) {
            if (vote.issue().equals(from)) {
                removed.add(vote);
                if (added.size() < room) {
                    int mark = marks.nextClearBit(1);
                    marks.set(mark);
                    added.add(new Vote(into, vote.slot(), mark, vote.castAt()));
                }
            }
        }
        return new MergedBallot(
                new BallotChange(ballot.round(), ballot.voter(), removed, added), removed.size() - added.size());
    }
}
