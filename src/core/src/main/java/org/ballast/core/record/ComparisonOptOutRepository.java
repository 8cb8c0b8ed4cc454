package org.ballast.core.record;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.BoardId;

/** Keeps which teams do not want to be compared, each at most once. */
public interface ComparisonOptOutRepository {

    Optional<ComparisonOptOut> find(BoardId board);

    /** All of them, ascending by board. */
    List<ComparisonOptOut> all();

    /** Adds it, or replaces the one of the same board. */
    void save(ComparisonOptOut optOut);

    /** Nothing happens when there is none. */
    void remove(BoardId board);
}
