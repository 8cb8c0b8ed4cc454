package org.ballast.core.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.record.ComparisonOptOut;
import org.ballast.core.record.ComparisonOptOutRepository;
import org.ballast.core.shared.BoardId;

/** Keeps in memory which teams do not want to be compared. */
public final class InMemoryComparisonOptOutRepository implements ComparisonOptOutRepository {

    private final Map<BoardId, ComparisonOptOut> optOuts = new TreeMap<>();

    @Override
    public synchronized Optional<ComparisonOptOut> find(BoardId board) {
        return Optional.ofNullable(optOuts.get(board));
    }

    @Override
    public synchronized List<ComparisonOptOut> all() {
        return List.copyOf(optOuts.values());
    }

    @Override
    public synchronized void save(ComparisonOptOut optOut) {
        optOuts.put(optOut.board(), optOut);
    }

    @Override
    public synchronized void remove(BoardId board) {
        optOuts.remove(board);
    }
}
