package org.ballast.core.round;

import java.util.Map;
import java.util.TreeMap;
import org.ballast.core.debt.Tally;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * The dots that count at the end of a vote.
 *
 * @param dots by voter, then by issue; each number above 0
 */
public record CountedVotes(Map<UserId, Map<IssueId, Integer>> dots) {

    public CountedVotes {
        dots = new TreeMap<>(dots);
    }

    /** What each issue got; issues without dots are missing. */
    public Map<IssueId, Tally> tallies() {
        Map<IssueId, Tally> tallies = new TreeMap<>();
        dots.values()
                .forEach(paper ->
                        paper.forEach((issue, count) -> tallies.merge(issue, new Tally(count, 1), Tally::plus)));
        return tallies;
    }

    /** The voter's counted dots; empty for who gave none. */
    public Map<IssueId, Integer> of(UserId voter) {
        return dots.getOrDefault(voter, Map.of());
    }
}
