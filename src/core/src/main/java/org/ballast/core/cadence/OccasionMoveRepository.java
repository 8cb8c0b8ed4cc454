package org.ballast.core.cadence;

import java.util.List;
import org.ballast.core.shared.BoardId;

/** Keeps who moved which hack day or tech week; lines are only ever added, until the board is reset. */
public interface OccasionMoveRepository {

    /** All of the board, in the order in which they were made. */
    List<OccasionMove> of(BoardId board);

    /**
     * Adds a move behind the board's others. When another writer adds one at the same moment, this fails like a taken key, so
     * that the unit of work runs again.
     */
    void append(OccasionMove move);

    /** Forgets all moves of a board. */
    void removeAll(BoardId board);
}
