package org.ballast.core.planning;

import java.util.List;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;

/** Keeps what teams said to the lifts of items on their boards, one decision for each board and issue. */
public interface LiftDecisionRepository {

    /** By issue. */
    List<LiftDecision> of(BoardId board);

    /** Whether the board's team accepted any lift, at least in part. */
    boolean anyAccepted(BoardId board);

    /**
     * Adds the decision, or replaces the one of the same board and issue. Fails so that the unit of work runs again when
     * somebody else added one meanwhile.
     */
    void save(LiftDecision decision);

    void removeAll(BoardId board);

    void removeAll(IssueId issue);

    /** Every issue that has a decision, each once, ascending. */
    List<IssueId> issues();
}
