package org.ballast.core.planning;

import java.util.Optional;
import org.ballast.core.shared.BoardId;

/** Keeps the weights that teams have chosen, at most one choice for a board. */
public interface BoardWeightsRepository {

    Optional<BoardWeights> find(BoardId board);

    /** Adds the choice or replaces the one of the same board. */
    void save(BoardWeights weights);

    /** What counts on the board: its team's choice, or what counts everywhere else. */
    default Weights inForce(BoardId board) {
        return find(board).map(BoardWeights::weights).orElse(Weights.DEFAULT);
    }
}
