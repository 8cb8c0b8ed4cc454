package org.ballast.core.debt;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.BoardId;

/** The event in which people vote on the debt items of a board. */
public record VotingRound(
        RoundId id, BoardId board, RoundKind kind, DotLimits limits, Instant opened, Optional<Instant> closed) {

    public boolean isOpen() {
        return closed.isEmpty();
    }
}
