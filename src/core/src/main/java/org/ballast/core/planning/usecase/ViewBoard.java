package org.ballast.core.planning.usecase;

import java.util.Optional;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.UserId;

/** Shows a board's settings, also of one that does not use Ballast yet. A hidden board looks like one of those. */
public final class ViewBoard {

    private final Tracker tracker;
    private final EnabledBoards boards;
    private final BoardViews views;

    public ViewBoard(DebtStore debt, PlanningStore planning, Tracker tracker) {
        this.tracker = tracker;
        this.boards = new EnabledBoards(debt, planning, tracker);
        this.views = new BoardViews(tracker);
    }

    public Outcome<BoardView> handle(Command command) {
        return Outcome.done(boards.find(command.viewer(), command.board())
                .fold(
                        found -> views.enabled(command.viewer(), found.board(), found.policies()),
                        unknown -> views.notEnabled(
                                command.viewer(), command.board(), project(command), command.filterId())));
    }

    private Optional<ProjectId> project(Command command) {
        return command.projectKey().flatMap(key -> tracker.permissions().findProject(command.viewer(), key));
    }

    /**
     * The project and the filter are those that a board would get that is not enabled yet; ignored for the others. Without
     * the filter nothing is said about whether both belong together.
     */
    public record Command(UserId viewer, BoardId board, Optional<String> projectKey, Optional<Long> filterId) {}
}
