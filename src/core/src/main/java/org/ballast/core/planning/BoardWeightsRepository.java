package org.ballast.core.planning;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.BoardId;

/** Keeps the weights that teams have chosen, at most one choice for a board, and who changed them. */
public interface BoardWeightsRepository {

    Optional<BoardWeights> find(BoardId board);

    /** Adds the choice or replaces the one of the same board. */
    void save(BoardWeights weights);

    /** The sequence of the newest line in the board's log; 0 without any, also where a choice was made before there was a log. */
    int newestSequence(BoardId board);

    /** Fails so that the unit of work runs again when that sequence is taken: somebody else changed the weights. */
    void append(WeightsChange change);

    /** The newest lines of the log with a number below that one, the newest first. */
    List<WeightsChange> log(BoardId board, int before, int most);
}
