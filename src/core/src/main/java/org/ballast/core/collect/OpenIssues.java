package org.ballast.core.collect;

import org.ballast.core.debt.Board;
import org.ballast.core.debt.IssueSearch;
import org.ballast.core.shared.UserId;

/** What is on a board already. */
public interface OpenIssues {

    /** The unresolved issues of the board that the viewer may see, newest first, so many at most. */
    IssueSearch of(UserId viewer, Board board, int most);
}
