package org.ballast.core.planning;

import org.ballast.core.cadence.CadenceStore;
import org.ballast.core.record.RecordStore;
import org.ballast.core.roadmap.RoadmapRepository;
import org.ballast.core.shared.SettingsRepository;

/**
 * Everything that is kept about planning and the running of the product.
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
        RepairRunRepository repairs,
        SettingsRepository settings,
        RecordStore past) {}
