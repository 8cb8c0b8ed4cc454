package org.ballast.core.planning.usecase;

import org.ballast.core.debt.DebtStore;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.RepairScheduler;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Permissions;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/**
 * Lets an administrator of the tracker take a board back to before it was enabled, for instance because somebody enabled it
 * with a filter or a project that are not its own. The board's policies, standing vote, dismissals, absences, calendar, occasions, roadmap and
 * the record of its sprints are deleted; tags, their history, debt rounds, initiatives, departments and the dots on other boards stay.
 * The tracker's own board is not touched.
 */
public final class ResetBoard {

    private final DebtStore debt;
    private final Permissions permissions;
    private final RepairScheduler repair;
    private final UnitOfWork unitOfWork;
    private final BoardTraces traces;

    public ResetBoard(
            DebtStore debt,
            PlanningStore planning,
            Permissions permissions,
            RepairScheduler repair,
            UnitOfWork unitOfWork) {
        this.debt = debt;
        this.permissions = permissions;
        this.repair = repair;
        this.unitOfWork = unitOfWork;
        this.traces = new BoardTraces(debt, planning);
    }

    /** Asks for a repair afterwards, since the public facts of issues that lost dots have changed. */
    public Outcome<BoardId> handle(Command command) {
        return Administrators.only(permissions, command.user())
                .then(admin ->
                        unitOfWork.run(() -> Outcome.of(debt.boards().find(command.board()), Refusals.BOARD_UNKNOWN)
                                .map(board -> {
                                    traces.remove(board.id());
                                    return board.id();
                                })))
                .map(board -> {
                    repair.runSoon();
                    return board;
                });
    }

    public record Command(UserId user, BoardId board) {}
}
