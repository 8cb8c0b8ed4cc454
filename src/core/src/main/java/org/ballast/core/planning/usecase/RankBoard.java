package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.core.debt.BoardReading;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.initiative.InitiativeRepository;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.RankedBoard;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;

/** Ranks the open debt items of a board that one person may see, for what looks at a board from elsewhere. */
public final class RankBoard {

    private final DebtStore debt;
    private final PlanningStore planning;
    private final CandidateRules rules;
    private final Tracker tracker;

    public RankBoard(DebtStore debt, PlanningStore planning, InitiativeRepository initiatives, Tracker tracker) {
        this.debt = debt;
        this.planning = planning;
        this.rules = new CandidateRules(planning, initiatives, tracker);
        this.tracker = tracker;
    }

    /**
     * Ranked as the board's list is, under the same rules.
     *
     * @param today the day that it is for the viewer
     */
    public Outcome<RankedBoard> handle(UserId viewer, BoardId id, LocalDate today, Instant now) {
        return new EnabledBoards(debt, planning, tracker)
                .find(viewer, id)
                .then(board -> tracker.boards()
                        .read(viewer, board.board(), Optional.empty())
                        .map(reading -> ranked(board, reading, viewer, today, now)));
    }

    private RankedBoard ranked(EnabledBoard board, BoardReading reading, UserId viewer, LocalDate today, Instant now) {
        return new RankedBoard(
                new BoardCandidates(debt, planning)
                        .ranked(
                                board.round(),
                                reading,
                                now,
                                planning.weightsInForce(board.board().id(), reading.open())),
                rules.of(board, reading, viewer, today, now));
    }
}
