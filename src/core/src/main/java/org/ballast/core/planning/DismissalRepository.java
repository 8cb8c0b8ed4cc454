package org.ballast.core.planning;

import java.util.List;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;

/** Keeps the dismissals, at most one for an issue on a board. */
public interface DismissalRepository {

    /** All dismissals of the board, also those that ran out, ascending by issue id. */
    List<Dismissal> of(BoardId board);

    /** Adds the dismissal or replaces the one of the same board and issue. */
    void save(Dismissal dismissal);

    /** Nothing happens when there is none. */
    void remove(BoardId board, IssueId issue);

    /** Forgets all dismissals of a board. */
    void removeAll(BoardId board);

    /** Every issue that is dismissed on some board, ascending. */
    List<IssueId> issues();

    /** Forgets an issue that no longer exists, on every board. */
    void removeAll(IssueId issue);
}
