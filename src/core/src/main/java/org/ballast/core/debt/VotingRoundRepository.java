package org.ballast.core.debt;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.BoardId;

/** Keeps the voting rounds; a board has at most one open round of a kind. */
public interface VotingRoundRepository {

    Optional<VotingRound> find(RoundId round);

    Optional<VotingRound> findOpen(BoardId board, RoundKind kind);

    /**
     * Opens a round. Opening a second one of the same kind breaks a unique key, which {@link
     * org.ballast.core.shared.UnitOfWork} answers with another run.
     */
    VotingRound open(BoardId board, RoundKind kind, DotLimits limits, Instant at);

    /** Sets the limits of a round that exists; nobody's dots are touched. */
    void changeLimits(RoundId round, DotLimits limits);
}
