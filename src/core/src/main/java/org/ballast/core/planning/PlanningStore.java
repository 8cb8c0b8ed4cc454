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
        CadenceStore cadence,
        RoadmapRepository roadmaps,
        BoardAlignments alignments,
        RepairRunRepository repairs,
        SettingsRepository settings,
        RecordStore past) {

    /** What counts on the board: its team's choice, or what counts everywhere else. */
    public Weights weightsInForce(BoardId board) {
        return weights.find(board)
                .map(BoardWeights::weights)
                .orElseGet(() -> alignments.followsStrategy(board) ? Weights.DEFAULT : Weights.WITHOUT_STRATEGY);
    }
}
