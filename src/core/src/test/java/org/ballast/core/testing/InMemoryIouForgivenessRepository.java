package org.ballast.core.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ballast.core.record.IouForgiveness;
import org.ballast.core.record.IouForgivenessRepository;
import org.ballast.core.shared.BoardId;

/** Keeps forgiven IOUs in memory. */
public final class InMemoryIouForgivenessRepository implements IouForgivenessRepository {

    private final List<IouForgiveness> forgiven = new ArrayList<>();

    @Override
    public synchronized List<IouForgiveness> of(BoardId board) {
        return forgiven.stream()
                .filter(each -> each.board().equals(board))
                .sorted(Comparator.comparing(IouForgiveness::at))
                .toList();
    }

    @Override
    public synchronized void add(IouForgiveness forgiveness) {
        boolean taken =
                of(forgiveness.board()).stream().anyMatch(each -> each.sprint().equals(forgiveness.sprint()));
        if (taken) {
            throw new KeyTakenException(forgiveness.sprint().value());
        }
        forgiven.add(forgiveness);
    }

    @Override
    public synchronized void removeAll(BoardId board) {
        forgiven.removeIf(each -> each.board().equals(board));
    }
}
