package org.ballast.core.planning.usecase;

import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.WeightsChange;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.UserId;

/** Shows who changed a board's weights and terms, to everybody who may see what they lead to. */
public final class ViewWeightsLog {

    /** The newest; older lines stay in the export. */
    static final int MOST_CHANGES = 100;

    private final PlanningStore planning;
    private final Tracker tracker;
    private final EnabledBoards boards;

    public ViewWeightsLog(DebtStore debt, PlanningStore planning, Tracker tracker) {
        this.planning = planning;
        this.tracker = tracker;
        this.boards = new EnabledBoards(debt, planning, tracker);
    }

    public Outcome<WeightsLogView> handle(UserId viewer, BoardId board) {
        return boards.find(viewer, board)
                .map(found -> new WeightsLogView(planning.weights().log(board, MOST_CHANGES).stream()
                        .map(this::view)
                        .toList()));
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
