package org.ballast.core.planning;

import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.cadence.CadenceStore;
import org.ballast.core.record.RecordStore;
import org.ballast.core.roadmap.RoadmapRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.SettingsRepository;

/**
 * Everything that is kept about planning and the running of the product, and the strategies that planning asks.
 *
 * @param past what is kept about past sprints
 */
public record PlanningStore(
        PolicyHistory policies,
        DismissalRepository dismissals,
        SprintAbsenceRepository absences,
        BoardWeightsRepository weights,
        LiftDecisionRepository lifts,
        CadenceStore cadence,
        RoadmapRepository roadmaps,
        BoardAlignments alignments,
        RepairRunRepository repairs,
        SettingsRepository settings,
        RecordStore past) {

    /**
     * What counts on the board: its team's choice; otherwise the strategy counts as long as it lifts one of the open items
     * as its team accepted, so that nothing moves before the team said so, or once the lift is gone.
     *
     * @param open the open items of the board, of those that the person may see
     */
    public Weights weightsInForce(BoardId board, Set<IssueId> open) {
        return weights.find(board)
                .map(BoardWeights::weights)
                .orElseGet(() -> liftsAny(board, open) ? Weights.DEFAULT : Weights.WITHOUT_STRATEGY);
    }

    /** What the board's team asks of a set of tasks; nothing unless it said so. */
    public PlanTerms terms(BoardId board) {
        return weights.find(board).map(BoardWeights::terms).orElse(PlanTerms.NONE);
    }

    private boolean liftsAny(BoardId board, Set<IssueId> open) {
        Set<IssueId> accepted = new TreeSet<>(lifts.accepted(board));
        accepted.retainAll(open);
        return !accepted.isEmpty()
                && alignments.permilles(board, accepted).values().stream().anyMatch(permille -> permille > 0);
    }

    /** What counts on the board as soon as its team accepts a lift. */
    public Weights weightsWithLifts(BoardId board) {
        return weights.find(board)
                .map(BoardWeights::weights)
                .orElseGet(() -> alignments.followsStrategy(board) ? Weights.DEFAULT : Weights.WITHOUT_STRATEGY);
    }
}
