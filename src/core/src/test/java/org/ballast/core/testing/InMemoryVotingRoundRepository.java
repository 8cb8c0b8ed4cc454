package org.ballast.core.testing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.debt.RoundId;
import org.ballast.core.debt.RoundKind;
import org.ballast.core.debt.VotingRound;
import org.ballast.core.debt.VotingRoundRepository;
import org.ballast.core.shared.BoardId;

/** Keeps voting rounds in memory. */
public final class InMemoryVotingRoundRepository implements VotingRoundRepository {

    private final Map<RoundId, VotingRound> rounds = new TreeMap<>();

    @Override
    public synchronized Optional<VotingRound> find(RoundId round) {
        return Optional.ofNullable(rounds.get(round));
    }

    @Override
    public synchronized Optional<VotingRound> findOpen(BoardId board, RoundKind kind) {
        return rounds.values().stream()
                .filter(round -> round.isOpen() && round.board().equals(board) && round.kind() == kind)
                .findFirst();
    }

    @Override
    public synchronized VotingRound open(BoardId board, RoundKind kind, DotLimits limits, Instant at) {
        if (findOpen(board, kind).isPresent()) {
            throw new KeyTakenException("open round of " + board);
        }
        RoundId id = new RoundId(rounds.size() + 1L);
        VotingRound round = new VotingRound(id, board, kind, limits, at, Optional.empty());
        rounds.put(id, round);
        return round;
    }

    @Override
    public synchronized void changeLimits(RoundId round, DotLimits limits) {
        rounds.computeIfPresent(
                round, (id, old) -> new VotingRound(id, old.board(), old.kind(), limits, old.opened(), old.closed()));
    }

    /** Closes a round, as rounds that are not standing votes will be. */
    public synchronized void close(RoundId round, Instant at) {
        rounds.computeIfPresent(
                round,
                (id, old) -> new VotingRound(id, old.board(), old.kind(), old.limits(), old.opened(), Optional.of(at)));
    }
}
