package org.ballast.core.debt;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;

/** Keeps the voting rounds; a board has at most one open round of a kind. */
public interface VotingRoundRepository {

    Optional<VotingRound> find(RoundId round);

    /** Those of the rounds that exist, open or closed, ascending; any number of ids, few lookups. */
    List<VotingRound> findAll(Collection<RoundId> rounds);

    /** Every round that the board ever had, open or closed, oldest first. */
    List<VotingRound> of(BoardId board);

    Optional<VotingRound> findOpen(BoardId board, RoundKind kind);

    /**
     * Opens a round. Opening a second one of the same kind breaks a unique key, which {@link
     * org.ballast.core.shared.UnitOfWork} answers with another run.
     */
    VotingRound open(BoardId board, RoundKind kind, DotLimits limits, Instant at);

    /** Closes a round that is open; one that is closed stays as it is. */
    void close(RoundId round, Instant at);

    /** The issues on which a debt round that runs on the board votes; none when none runs. */
    Set<IssueId> inDebtRound(BoardId board);

    /** Sets the limits of a round that exists; nobody's dots are touched. */
    void changeLimits(RoundId round, DotLimits limits);

    /** Forgets a round; its dots have to go first. Nothing happens when there is none. */
    void remove(RoundId round);
}
