package org.ballast.core.round;

import java.util.Optional;
import org.ballast.core.debt.Tally;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;

/**
 * How an item came out of a debt round.
 *
 * @param rank 1 for the first; each rank once in a round
 * @param effort the estimate at the closing
 * @param spread steps between the lowest and the highest estimate of the round; absent without two estimates
 * @param kept whether the item kept its place from the round before
 */
public record RoundResult(
        IssueId issue, int rank, Tally tally, Optional<Effort> effort, Optional<Integer> spread, boolean kept) {

    public RoundResult {
        if (rank < 1) {
            throw new IllegalArgumentException("rank (" + rank + ") must be positive");
        }
    }

    /** The same result at another rank. */
    public RoundResult at(int newRank) {
        return new RoundResult(issue, newRank, tally, effort, spread, kept);
    }
}
