package org.ballast.core.planning;

import java.util.Optional;
import org.ballast.core.shared.BoardId;

/** Keeps the weights that teams have chosen, at most one choice for a board. */
public interface BoardWeightsRepository {

    Optional<BoardWeights> find(BoardId board);

    /** Adds the choice or replaces the one of the same board. */
    void save(BoardWeights weights);
}
