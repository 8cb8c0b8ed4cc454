package org.ballast.core.planning.usecase;

import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.RoundKind;
import org.ballast.core.debt.VotingRound;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.shared.BoardId;

/** What enabling a board brought along: policies, standing vote, dismissals, lifts, absences, occasions, roadmap and the record of its sprints. */
final class BoardTraces {

    private final DebtStore debt;
    private final PlanningStore planning;

    BoardTraces(DebtStore debt, PlanningStore planning) {
        this.debt = debt;
        this.planning = planning;
    }

    /** Forgets the board with all of it; call it inside a unit of work. */
    void remove(BoardId board) {
        for (VotingRound round : debt.rounds().of(board)) {
            if (round.kind() == RoundKind.STANDING) {
                debt.ballots().removeAll(round.id());
                debt.rounds().remove(round.id());
            }
        }
        planning.dismissals().removeAll(board);
        planning.lifts().removeAll(board);
        planning.absences().removeAll(board);
        planning.past().records().removeAll(board);
        planning.past().forgiven().removeAll(board);
        planning.past().verdicts().removeAll(board);
        planning.past().optOuts().remove(board);
        planning.cadence().removeAll(board);
        planning.roadmaps().removeAll(board);
        planning.policies().removeAll(board);
        debt.boards().remove(board);
    }
}
