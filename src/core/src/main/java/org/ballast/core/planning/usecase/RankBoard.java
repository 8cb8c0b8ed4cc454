package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.BoardReading;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.RankedCandidate;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;

/** Ranks the open debt items of a board that one person may see, for what looks at a board from elsewhere. */
public final class RankBoard {

    private final DebtStore debt;
    private final PlanningStore planning;
    private final Tracker tracker;

    public RankBoard(DebtStore debt, PlanningStore planning, Tracker tracker) {
        this.debt = debt;
        this.planning = planning;
        this.tracker = tracker;
    }

    /** In rank order, without those that are in an active or future sprint; their ranks leave gaps. */
    public Outcome<List<RankedCandidate>> handle(UserId viewer, BoardId id, Instant now) {
        return new EnabledBoards(debt, planning, tracker)
                .find(viewer, id)
                .then(board -> tracker.boards()
                        .read(viewer, board.board(), Optional.empty())
                        .map(reading -> unscheduled(board, reading, now)));
    }

    private List<RankedCandidate> unscheduled(EnabledBoard board, BoardReading reading, Instant now) {
        return new BoardCandidates(debt, planning)
                        .ranked(
                                board.round(),
                                reading,
                                now,
                                planning.weightsInForce(board.board().id(), reading.open()))
                        .stream()
                        .filter(candidate -> !reading.scheduled().contains(candidate.issue()))
                        .toList();
    }
}
