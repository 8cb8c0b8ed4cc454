package org.ballast.core.record;

import java.util.List;
import org.ballast.core.shared.BoardId;

/** Keeps which IOUs were forgiven, each at most once; lines are only ever added, until the board is reset. */
public interface IouForgivenessRepository {

    /** All of a board, in the order in which they were forgiven. */
    List<IouForgiveness> of(BoardId board);

    /**
     * Adds one. A second of the same board and sprint breaks a unique key, which {@link org.ballast.core.shared.UnitOfWork}
     * answers with another run.
     */
    void add(IouForgiveness forgiveness);

    void removeAll(BoardId board);
}
