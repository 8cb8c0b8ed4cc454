package org.ballast.core.planning;

import org.ballast.core.cadence.CadenceStore;
import org.ballast.core.record.RecordStore;
import org.ballast.core.roadmap.RoadmapRepository;
import org.ballast.core.shared.BoardId;
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
     * What counts on the board: its team's choice; otherwise the strategy counts from the first lift on that the team
     * accepted, so that nothing moves before it said so.
     */
    public Weights weightsInForce(BoardId board) {
        return weights.find(board)
                .map(BoardWeights::weights)
                .orElseGet(() -> lifts.anyAccepted(board) ? withoutChoice(board) : Weights.WITHOUT_STRATEGY);
    }

    /** What counts on the board as soon as its team accepts a lift. */
    public Weights weightsWithLifts(BoardId board) {
        return weights.find(board).map(BoardWeights::weights).orElseGet(() -> withoutChoice(board));
    }

    private Weights withoutChoice(BoardId board) {
        return alignments.followsStrategy(board) ? Weights.DEFAULT : Weights.WITHOUT_STRATEGY;
    }
}
