package org.ballast.core.planning;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;

/** Keeps what teams said to the lifts of items on their boards, one decision for each board and issue. */
public interface LiftDecisionRepository {

    /** By issue. */
    List<LiftDecision> of(BoardId board);

    /** The issues whose lift the board's team accepted, at least in part, ascending. */
    List<IssueId> accepted(BoardId board);

    /**
     * Adds the decision, or puts it in the place of the one before. Fails so that the unit of work runs again when somebody
     * else decided about the same item meanwhile.
     *
     * @param before what is decided about the same board and issue, as it was read; empty when nothing is
     */
    void save(Optional<LiftDecision> before, LiftDecision decision);

    void removeAll(BoardId board);

    void removeAll(IssueId issue);

    /** Every issue that has a decision, each once, ascending. */
    List<IssueId> issues();
}
