package org.ballast.core.collect.usecase;

import org.ballast.core.debt.Board;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UserId;

/** Finds the boards that one can collect for. */
final class CollectBoards {

    /** With so many open issues new lines are compared at most, the newest ones, so that a large board stays quick. */
    static final int ISSUES_COMPARED = 2_000;

    private final DebtStore debt;
    private final Tracker tracker;

    CollectBoards(DebtStore debt, Tracker tracker) {
        this.debt = debt;
        this.tracker = tracker;
    }

    /** The board if it uses Ballast and its filter is visible; otherwise it is unknown. */
    Outcome<Board> find(UserId user, BoardId board) {
        return Outcome.of(
                debt.boards().find(board).filter(found -> tracker.boards().canSeeFilter(user, found.filterId())),
                Refusals.BOARD_UNKNOWN);
    }
}
