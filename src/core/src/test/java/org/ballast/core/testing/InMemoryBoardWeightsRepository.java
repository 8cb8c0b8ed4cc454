package org.ballast.core.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.planning.BoardWeights;
import org.ballast.core.planning.BoardWeightsRepository;
import org.ballast.core.planning.WeightsChange;
import org.ballast.core.shared.BoardId;

/** Keeps weights in memory. */
public final class InMemoryBoardWeightsRepository implements BoardWeightsRepository {

    private final Map<BoardId, BoardWeights> choices = new HashMap<>();
    private final Map<BoardId, List<WeightsChange>> logs = new HashMap<>();

    @Override
    public synchronized Optional<BoardWeights> find(BoardId board) {
        return Optional.ofNullable(choices.get(board));
    }

    @Override
    public synchronized void save(BoardWeights weights) {
        choices.put(weights.board(), weights);
    }

    @Override
    public synchronized int newestSequence(BoardId board) {
        return logs.getOrDefault(board, List.of()).size();
    }

    @Override
    public synchronized void append(WeightsChange change) {
        if (change.sequence() != newestSequence(change.board()) + 1) {
            throw new KeyTakenException(change.board() + ":" + change.sequence());
        }
        logs.computeIfAbsent(change.board(), unseen -> new ArrayList<>()).add(change);
    }

    @Override
    public synchronized List<WeightsChange> log(BoardId board, int before, int most) {
        List<WeightsChange> newestFirst = new ArrayList<>(logs.getOrDefault(board, List.of()));
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .filter(change -> change.sequence() < before)
                .limit(most)
                .toList();
    }
}
