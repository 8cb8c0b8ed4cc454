package org.ballast.core.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ballast.core.planning.LiftDecision;
import org.ballast.core.planning.LiftDecisionRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;

/** Keeps decisions about lifts in memory. */
public final class InMemoryLiftDecisionRepository implements LiftDecisionRepository {

    private final Map<String, LiftDecision> decisions = new ConcurrentHashMap<>();
    private Runnable afterNextReading = () -> {};

    @Override
    public List<LiftDecision> of(BoardId board) {
        List<LiftDecision> read = sorted(board);
        Runnable change = afterNextReading;
        afterNextReading = () -> {};
        change.run();
        return read;
    }

    /** Has somebody else decide in the moment after a board's decisions are read the next time. */
    public void afterNextReading(Runnable change) {
        afterNextReading = change;
    }

    @Override
    public List<IssueId> accepted(BoardId board) {
        return sorted(board).stream()
                .filter(decision -> decision.accepted() > 0)
                .map(LiftDecision::issue)
                .toList();
    }

    @Override
    public synchronized void save(Optional<LiftDecision> before, LiftDecision decision) {
        String key = decision.board().value() + ":" + decision.issue().value();
        if (!Optional.ofNullable(decisions.get(key)).equals(before)) {
            throw new KeyTakenException(key);
        }
        decisions.put(key, decision);
    }

    @Override
    public void removeAll(BoardId board) {
        decisions.values().removeIf(decision -> decision.board().equals(board));
    }

    @Override
    public void removeAll(IssueId issue) {
        decisions.values().removeIf(decision -> decision.issue().equals(issue));
    }

    @Override
    public List<IssueId> issues() {
        return decisions.values().stream()
                .map(LiftDecision::issue)
                .distinct()
                .sorted()
                .toList();
    }

    private List<LiftDecision> sorted(BoardId board) {
        return decisions.values().stream()
                .filter(decision -> decision.board().equals(board))
                .sorted(Comparator.comparing(LiftDecision::issue))
                .toList();
    }
}
