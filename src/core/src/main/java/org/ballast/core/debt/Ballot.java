package org.ballast.core.debt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * One voter's whole paper in a round.
 *
 * @param votes in any order
 */
public record Ballot(RoundId round, UserId voter, List<Vote> votes) {

    public Ballot {
        votes = List.copyOf(votes);
    }

    /** The ballot once the change is made. */
    public Ballot after(BallotChange change) {
        List<Vote> present = new ArrayList<>(votes);
        present.removeAll(change.removed());
        present.addAll(change.added());
        return new Ballot(round, voter, present);
    }

    public int dotsOn(IssueId issue) {
        return marks().getOrDefault(issue, 0);
    }

    /** Dots of every issue that has any, ascending by issue. */
    public Map<IssueId, Integer> marks() {
        Map<IssueId, Integer> marks = new TreeMap<>();
        for (Vote vote : votes) {
            marks.merge(vote.issue(), 1, Integer::sum);
        }
        return marks;
    }
}
