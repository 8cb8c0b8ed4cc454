package org.ballast.core.planning;

import java.util.Optional;
import org.ballast.core.record.SprintKey;
import org.ballast.core.shared.BoardId;

/** Keeps the absences, at most one for a sprint on a board. */
public interface SprintAbsenceRepository {

    Optional<SprintAbsence> find(BoardId board, SprintKey sprint);

    /** Adds the absence or replaces the one of the same board and sprint. */
    void save(SprintAbsence absence);

    /** Forgets all absences of a board. */
    void removeAll(BoardId board);
}
