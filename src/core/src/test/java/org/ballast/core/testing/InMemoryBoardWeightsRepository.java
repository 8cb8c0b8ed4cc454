package org.ballast.core.testing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ballast.core.planning.BoardWeights;
import org.ballast.core.planning.BoardWeightsRepository;
import org.ballast.core.shared.BoardId;

/** Keeps weights in memory. */
public final class InMemoryBoardWeightsRepository implements BoardWeightsRepository {

    private final Map<BoardId, BoardWeights> choices = new ConcurrentHashMap<>();

    @Override
    public Optional<BoardWeights> find(BoardId board) {
        return Optional.ofNullable(choices.get(board));
    }

    @Override
    public void save(BoardWeights weights) {
        choices.put(weights.board(), weights);
    }
}
