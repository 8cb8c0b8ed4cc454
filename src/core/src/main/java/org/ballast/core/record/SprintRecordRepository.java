package org.ballast.core.record;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;

/** Keeps the records of past sprints, at most one for each sprint of a board. */
public interface SprintRecordRepository {

    /**
     * Adds a record. One of the same board and sprint that there is already breaks a unique key, which {@link
     * org.ballast.core.shared.UnitOfWork} answers with another run.
     */
    void add(SprintRecord record);

    Optional<SprintRecord> find(BoardId board, SprintKey sprint);

    /** The records of the board that ended last, latest first; of the same end the greater key first. */
    List<SprintRecord> latest(BoardId board, int most);

    /** Forgets all records of a board. */
    void removeAll(BoardId board);

    /** Every issue that a record names, ascending. */
    List<IssueId> issues();

    /** Takes an issue that no longer exists out of every record. */
    void removeAll(IssueId issue);
}
