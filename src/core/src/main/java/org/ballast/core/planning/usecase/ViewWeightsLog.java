package org.ballast.core.planning.usecase;

import java.util.Optional;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.WeightsChange;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.LogPart;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.UserId;

/** Shows who changed a board's weights and terms, to everybody who may see what they lead to. */
public final class ViewWeightsLog {

    private final PlanningStore planning;
    private final Tracker tracker;
    private final EnabledBoards boards;

    public ViewWeightsLog(DebtStore debt, PlanningStore planning, Tracker tracker) {
        this.planning = planning;
        this.tracker = tracker;
        this.boards = new EnabledBoards(debt, planning, tracker);
    }

    /**
     * A part of the log.
     *
     * @param before the number of the oldest line that is known; the newest lines when it is not given
     */
    public Outcome<WeightsLogView> handle(UserId viewer, BoardId board, Optional<Integer> before) {
        return boards.find(viewer, board)
                .map(found ->
                        LogPart.read(before, (below, most) -> planning.weights().log(board, below, most)))
                .map(part -> new WeightsLogView(part.lines(this::view), part.more()));
    }

    private WeightsChangeView view(WeightsChange change) {
        return new WeightsChangeView(
                change.sequence(),
                change.before().map(WeightsChoiceView::of),
                WeightsChoiceView.of(change.after()),
                PersonView.of(tracker.people().find(change.by())),
                change.at());
    }
}
