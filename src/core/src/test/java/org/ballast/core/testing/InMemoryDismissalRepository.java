package org.ballast.core.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballast.core.planning.Dismissal;
import org.ballast.core.planning.DismissalRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;

/** Keeps dismissals in memory. */
public final class InMemoryDismissalRepository implements DismissalRepository {

    private final Map<BoardId, Map<IssueId, Dismissal>> dismissals = new TreeMap<>();

    @Override
    public synchronized List<Dismissal> of(BoardId board) {
        return List.copyOf(onBoard(board).values());
    }

    @Override
    public synchronized void save(Dismissal dismissal) {
        onBoard(dismissal.board()).put(dismissal.issue(), dismissal);
    }

    @Override
    public synchronized void remove(BoardId board, IssueId issue) {
        onBoard(board).remove(issue);
    }

    @Override
    public synchronized void removeAll(BoardId board) {
        dismissals.remove(board);
    }

    @Override
    public synchronized List<IssueId> issues() {
        return dismissals.values().stream()
                .flatMap(onBoard -> onBoard.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public synchronized void removeAll(IssueId issue) {
        dismissals.values().forEach(onBoard -> onBoard.remove(issue));
    }

    private Map<IssueId, Dismissal> onBoard(BoardId board) {
        return dismissals.computeIfAbsent(board, unseen -> new TreeMap<>());
    }
}
