package org.ballast.core.debt;

import java.util.List;
import java.util.Map;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * Keeps every dot as a row of its own with two unique keys: round, voter and slot; round, voter, issue and mark. Two
 * writers who would overspend together collide on a key, on any number of nodes.
 */
public interface BallotRepository {

    /** The voter's paper; without votes when nothing was given yet. */
    Ballot find(RoundId round, UserId voter);

    /** The paper of everybody who gave a dot in the round, ascending by voter. */
    List<Ballot> all(RoundId round);

    /** What every issue of a round got; issues without dots are missing. */
    Map<IssueId, Tally> tallies(RoundId round);

    /** What an issue got in every round, open or closed; rounds without dots on it are missing. */
    Map<RoundId, Tally> tallies(IssueId issue);

    /**
     * Removes and adds the votes of one voter, removals first. A removal matches round, voter, issue, slot and mark
     * together, and one that finds nothing counts as done; a key that is taken is thrown as the store throws it and leads to another run of the {@link
     * org.ballast.core.shared.UnitOfWork}.
     */
    void apply(BallotChange change);

    /** Takes away every dot of a round. */
    void removeAll(RoundId round);

    /** Every issue that has a dot in some round, ascending. */
    List<IssueId> issues();

    /** Forgets an issue that no longer exists, in every round. */
    void removeAll(IssueId issue);
}
