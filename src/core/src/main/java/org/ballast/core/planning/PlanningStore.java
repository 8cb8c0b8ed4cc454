package org.ballast.core.planning;

import org.ballast.core.shared.SettingsRepository;

/** Everything that is kept about planning and the running of the product. */
public record PlanningStore(
        PolicyHistory policies,
        DismissalRepository dismissals,
        SprintAbsenceRepository absences,
        BoardWeightsRepository weights,
        RepairRunRepository repairs,
        SettingsRepository settings) {}
