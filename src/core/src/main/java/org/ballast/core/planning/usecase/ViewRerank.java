package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;

/** Shows what a new or changed pillar, or a changed link, would do to a board's ranking. Nothing moves before the team says so. */
public final class ViewRerank {

    private final EnabledBoards boards;
    private final Tracker tracker;
    private final RerankReader reader;

    public ViewRerank(DebtStore debt, PlanningStore planning, Tracker tracker) {
        this.boards = new EnabledBoards(debt, planning, tracker);
        this.tracker = tracker;
        this.reader = new RerankReader(debt, planning, tracker);
    }

    public Outcome<RerankView> handle(UserId viewer, BoardId id, Instant now) {
        return boards.find(viewer, id)
                .then(board -> tracker.boards()
                        .read(viewer, board.board(), Optional.empty())
                        .map(reading -> reader.view(viewer, board, reading, now)));
    }
}
