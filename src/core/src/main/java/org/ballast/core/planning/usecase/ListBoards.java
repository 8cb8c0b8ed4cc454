package org.ballast.core.planning.usecase;

import org.ballast.core.debt.Board;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.UserId;

/** Shows an administrator of the tracker which boards use Ballast, and who enabled them with which filter and project. */
public final class ListBoards {

    private final DebtStore debt;
    private final Tracker tracker;

    public ListBoards(DebtStore debt, Tracker tracker) {
        this.debt = debt;
        this.tracker = tracker;
    }

    public Outcome<BoardListView> handle(Command command) {
        return Administrators.only(tracker.permissions(), command.user())
                .map(admin -> new BoardListView(
                        debt.boards().all().stream().map(this::line).toList()));
    }

    private BoardLineView line(Board board) {
        return new BoardLineView(
                board.id(),
                board.name(),
                board.filterId(),
                board.project(),
                board.enabledAt(),
                PersonView.of(tracker.people().find(board.enabledBy())));
    }

    public record Command(UserId user) {}
}
