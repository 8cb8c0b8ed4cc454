package org.ballast.core.record;

import java.util.List;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;

/** Keeps the verdicts on starved items; lines are only ever added, until the board is reset. */
public interface StarvedVerdictRepository {

    /** All of a board, newest first; those of the same instant in reverse order of adding. */
    List<StarvedVerdict> of(BoardId board);

    void add(StarvedVerdict verdict);

    void removeAll(BoardId board);

    /** Every issue that has a verdict, ascending. */
    List<IssueId> issues();

    /** Forgets an issue that no longer exists. */
    void removeAll(IssueId issue);
}
