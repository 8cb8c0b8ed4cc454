package org.ballast.core.planning;

import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.Tally;
import org.ballast.core.shared.IssueId;

/**
 * An open debt item of a board.
 *
 * @param tally what it got in the board's standing vote
 */
public record Candidate(DebtItem item, Tally tally) {

    public IssueId issue() {
        return item.issue();
    }
}
