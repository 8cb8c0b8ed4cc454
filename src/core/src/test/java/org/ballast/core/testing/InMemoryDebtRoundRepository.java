package org.ballast.core.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.debt.RoundId;
import org.ballast.core.debt.RoundKind;
import org.ballast.core.debt.VotingRound;
import org.ballast.core.round.DebtRound;
import org.ballast.core.round.DebtRoundRepository;
import org.ballast.core.round.Participant;
import org.ballast.core.round.RoundItem;
import org.ballast.core.round.RoundMove;
import org.ballast.core.round.RoundPlan;
import org.ballast.core.round.RoundResult;
import org.ballast.core.round.RoundStage;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** Keeps debt rounds in memory, over voting rounds in memory. */
public final class InMemoryDebtRoundRepository implements DebtRoundRepository {

    private record Row(RoundPlan plan, UserId facilitator) {}

    private final InMemoryVotingRoundRepository voting;
    private final Map<RoundId, BoardId> boards = new TreeMap<>();
    private final Map<RoundId, Row> rows = new TreeMap<>();
    private final Map<RoundId, List<RoundMove>> moves = new TreeMap<>();
    private final Map<RoundId, Map<UserId, Participant>> participants = new TreeMap<>();
    private final Map<RoundId, Map<IssueId, RoundItem>> items = new TreeMap<>();
    private final Map<RoundId, Map<IssueId, RoundResult>> results = new TreeMap<>();

    public InMemoryDebtRoundRepository(InMemoryVotingRoundRepository voting) {
        this.voting = voting;
    }

    @Override
    public synchronized Optional<DebtRound> find(RoundId round) {
        return Optional.ofNullable(rows.get(round)).map(row -> {
            List<RoundMove> made = moves.get(round);
            return new DebtRound(
                    voting.find(round).orElseThrow(), row.plan(), row.facilitator(), made.get(made.size() - 1));
        });
    }

    @Override
    public synchronized Optional<DebtRound> findOpen(BoardId board) {
        return voting.findOpen(board, RoundKind.DEBT_ROUND).map(VotingRound::id).flatMap(this::find);
    }

    @Override
    public synchronized List<DebtRound> closed(BoardId board) {
        return ended(board).stream()
                .filter(round -> round.stage() != RoundStage.ABANDONED)
                .toList();
    }

    @Override
    public synchronized List<DebtRound> ended(BoardId board) {
        return boards.entrySet().stream()
                .filter(entry -> entry.getValue().equals(board))
                .flatMap(entry -> find(entry.getKey()).stream())
                .filter(round -> !round.voting().isOpen())
                .sorted(Comparator.comparing(DebtRound::id).reversed())
                .toList();
    }

    @Override
    public synchronized DebtRound open(VotingRound opened, RoundPlan plan, UserId facilitator, RoundMove first) {
        boards.put(opened.id(), opened.board());
        rows.put(opened.id(), new Row(plan, facilitator));
        moves.put(opened.id(), new ArrayList<>(List.of(first)));
        return find(opened.id()).orElseThrow();
    }

    @Override
    public synchronized void save(DebtRound round) {
        rows.put(round.id(), new Row(round.plan(), round.facilitator()));
    }

    @Override
    public synchronized void move(RoundId round, RoundMove move) {
        if (moves.get(round).stream().anyMatch(made -> made.number() == move.number())) {
            throw new KeyTakenException("move " + move);
        }
        moves.get(round).add(move);
    }

    @Override
    public synchronized List<RoundMove> moves(RoundId round) {
        return List.copyOf(moves.getOrDefault(round, List.of()));
    }

    @Override
    public synchronized List<Participant> participants(RoundId round) {
        return List.copyOf(participants.getOrDefault(round, Map.of()).values());
    }

    @Override
    public synchronized void save(RoundId round, Participant participant) {
        participants.computeIfAbsent(round, unseen -> new TreeMap<>()).put(participant.user(), participant);
    }

    @Override
    public synchronized List<RoundItem> items(RoundId round) {
        return List.copyOf(items.getOrDefault(round, Map.of()).values());
    }

    @Override
    public synchronized void save(RoundId round, RoundItem item) {
        items.computeIfAbsent(round, unseen -> new TreeMap<>()).put(item.issue(), item);
        TreeSet<IssueId> listed = new TreeSet<>();
        items.get(round).values().stream().filter(RoundItem::isListed).forEach(each -> listed.add(each.issue()));
        voting.list(round, listed);
    }

    @Override
    public synchronized void list(RoundId round, List<RoundItem> added) {
        Map<IssueId, RoundItem> present = items.getOrDefault(round, Map.of());
        if (added.stream().anyMatch(item -> present.containsKey(item.issue()))) {
            throw new KeyTakenException("item of round " + round);
        }
        added.forEach(item -> save(round, item));
    }

    @Override
    public synchronized List<RoundResult> results(RoundId round) {
        return results.getOrDefault(round, Map.of()).values().stream()
                .sorted(Comparator.comparing(RoundResult::rank))
                .toList();
    }

    @Override
    public synchronized void add(RoundId round, List<RoundResult> added) {
        Map<IssueId, RoundResult> kept = results.computeIfAbsent(round, unseen -> new LinkedHashMap<>());
        for (RoundResult result : added) {
            if (kept.containsKey(result.issue())) {
                throw new KeyTakenException("result of " + result.issue());
            }
        }
        added.forEach(result -> kept.put(result.issue(), result));
    }
}
