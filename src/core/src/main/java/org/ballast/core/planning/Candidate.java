package org.ballast.core.planning;

import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.Tally;
import org.ballast.core.shared.IssueId;

/**
 * An open debt item of a board.
 *
 * @param tally what it got in the board's standing vote
 * @param alignment how much it serves the strategy, 0 to {@link BoardAlignments#MOST}
 */
public record Candidate(DebtItem item, Tally tally, int alignment) {

    /** One that serves no strategy. */
    public Candidate(DebtItem item, Tally tally) {
        this(item, tally, 0);
    }

    public IssueId issue() {
        return item.issue();
    }
}
