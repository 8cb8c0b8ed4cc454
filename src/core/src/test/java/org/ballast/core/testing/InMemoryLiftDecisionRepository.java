package org.ballast.core.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ballast.core.planning.LiftDecision;
import org.ballast.core.planning.LiftDecisionRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;

/** Keeps decisions about lifts in memory. */
public final class InMemoryLiftDecisionRepository implements LiftDecisionRepository {

    private final Map<String, LiftDecision> decisions = new ConcurrentHashMap<>();

    @Override
    public List<LiftDecision> of(BoardId board) {
        return decisions.values().stream()
                .filter(decision -> decision.board().equals(board))
                .sorted(Comparator.comparing(LiftDecision::issue))
                .toList();
    }

    @Override
    public boolean anyAccepted(BoardId board) {
        return of(board).stream().anyMatch(decision -> decision.accepted() > 0);
    }

    @Override
    public void save(LiftDecision decision) {
        decisions.put(decision.board().value() + ":" + decision.issue().value(), decision);
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
}
