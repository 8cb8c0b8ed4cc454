package org.ballast.core.planning.usecase;

import java.util.List;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.planning.ConfigureRules;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/** Lets a dismissed candidate be offered again; nothing happens when it was not dismissed. */
public final class RestoreCandidate {

    private final PlanningStore planning;
    private final Tracker tracker;
    private final UnitOfWork unitOfWork;
    private final EnabledBoards boards;

    public RestoreCandidate(DebtStore debt, PlanningStore planning, Tracker tracker, UnitOfWork unitOfWork) {
        this.planning = planning;
        this.tracker = tracker;
        this.unitOfWork = unitOfWork;
        this.boards = new EnabledBoards(debt, planning, tracker);
    }

    public Outcome<IssueId> handle(Command command) {
        return boards.find(command.user(), command.board())
                .then(board -> isVisible(command) ? Outcome.done(board) : Outcome.refused(Refusals.ISSUE_UNKNOWN))
                .then(board -> Outcome.done(board)
                        .unless(ConfigureRules.objectionToPlan(
                                tracker.permissions(),
                                command.user(),
                                board.board().project())))
                .then(board -> unitOfWork.run(() -> {
                    planning.dismissals().remove(command.board(), command.issue());
                    return Outcome.done(command.issue());
                }));
    }

    private boolean isVisible(Command command) {
        return !tracker.issues()
                .findAll(command.user(), List.of(command.issue()))
                .isEmpty();
    }

    public record Command(UserId user, BoardId board, IssueId issue) {}
}
