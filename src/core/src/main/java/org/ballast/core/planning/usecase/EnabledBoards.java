package org.ballast.core.planning.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.RoundKind;
import org.ballast.core.debt.Tracker;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.Policies;
import org.ballast.core.planning.SavedPolicy;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UserId;

/** Finds the boards that use Ballast. */
final class EnabledBoards {

    private final DebtStore debt;
    private final PlanningStore planning;
    private final Tracker tracker;

    EnabledBoards(DebtStore debt, PlanningStore planning, Tracker tracker) {
        this.debt = debt;
        this.planning = planning;
        this.tracker = tracker;
    }

    /** The board if it is enabled and its filter visible; otherwise it is unknown. */
    Outcome<EnabledBoard> find(UserId viewer, BoardId id) {
        return Outcome.of(
                debt.boards()
                        .find(id)
                        .filter(board -> tracker.boards().canSeeFilter(viewer, board.filterId()))
                        .flatMap(this::enabled),
                Refusals.BOARD_UNKNOWN);
    }

    /** Empty when the board has no policy or no standing vote. */
    Optional<EnabledBoard> enabled(Board board) {
        List<SavedPolicy> policies = planning.policies().of(board.id());
        if (policies.isEmpty()) {
            return Optional.empty();
        }
        return debt.rounds()
                .findOpen(board.id(), RoundKind.STANDING)
                .map(round -> new EnabledBoard(board, new Policies(policies), round));
    }
}
