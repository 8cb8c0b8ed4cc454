package org.ballast.core.testing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.debt.RoundId;
import org.ballast.core.debt.RoundKind;
import org.ballast.core.debt.VotingRound;
import org.ballast.core.debt.VotingRoundRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;

/** Keeps voting rounds in memory. */
public final class InMemoryVotingRoundRepository implements VotingRoundRepository {

    private final Map<RoundId, VotingRound> rounds = new TreeMap<>();
    private final Map<RoundId, Set<IssueId>> listed = new TreeMap<>();
    private long last;

    @Override
    public synchronized Optional<VotingRound> find(RoundId round) {
        return Optional.ofNullable(rounds.get(round));
    }

    @Override
    public synchronized List<VotingRound> findAll(Collection<RoundId> wanted) {
        return rounds.values().stream()
                .filter(round -> wanted.contains(round.id()))
                .toList();
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
        RoundId id = new RoundId(++last);
        VotingRound round = new VotingRound(id, board, kind, limits, at, Optional.empty());
        rounds.put(id, round);
        return round;
    }

    @Override
    public synchronized void changeLimits(RoundId round, DotLimits limits) {
        rounds.computeIfPresent(
                round, (id, old) -> new VotingRound(id, old.board(), old.kind(), limits, old.opened(), old.closed()));
    }

    @Override
    public synchronized Set<IssueId> inDebtRound(BoardId board) {
        return findOpen(board, RoundKind.DEBT_ROUND)
                .map(round -> Set.copyOf(listed.getOrDefault(round.id(), Set.of())))
                .orElse(Set.of());
    }

    /** What a debt round votes on, as the table of its items would say. */
    public synchronized void list(RoundId round, Set<IssueId> issues) {
        listed.put(round, issues);
    }

    @Override
    public synchronized List<VotingRound> of(BoardId board) {
        return rounds.values().stream()
                .filter(round -> round.board().equals(board))
                .toList();
    }

    @Override
    public synchronized void remove(RoundId round) {
        rounds.remove(round);
    }

    @Override
    public synchronized void close(RoundId round, Instant at) {
        rounds.computeIfPresent(
                round,
                (id, old) -> old.isOpen()
                        ? new VotingRound(id, old.board(), old.kind(), old.limits(), old.opened(), Optional.of(at))
                        : old);
    }
}
