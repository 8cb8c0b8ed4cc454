package org.ballast.core.debt;

import java.util.List;
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
}
