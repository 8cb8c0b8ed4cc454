package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.planning.BoardWeightsRepository;
import org.ballast.core.planning.DismissalRepository;
import org.ballast.core.planning.LiftDecisionRepository;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.PolicyHistory;
import org.ballast.core.planning.RepairRunRepository;
import org.ballast.core.planning.SprintAbsenceRepository;
import org.ballast.core.roadmap.RoadmapRepository;
import org.ballast.core.shared.SettingsRepository;
import org.ballast.core.strategy.usecase.StrategyAlignments;

/** Brings together what is kept about planning and the running of the product. */
@Named
public class PlanningStores {
    private final PlanningStore store;

    @Inject
    public PlanningStores(
            PolicyHistory policies,
            DismissalRepository dismissals,
            SprintAbsenceRepository absences,
            BoardWeightsRepository weights,
            LiftDecisionRepository lifts,
            CadenceStores cadence,
            RoadmapRepository roadmaps,
            StrategyStores strategies,
            RepairRunRepository repairs,
            SettingsRepository settings,
            RecordStores past) {
        this.store = new PlanningStore(
                policies,
                dismissals,
                absences,
                weights,
                lifts,
                cadence.store(),
                roadmaps,
                new StrategyAlignments(strategies.store()),
                repairs,
                settings,
                past.store());
    }

    PlanningStore store() {
        return store;
    }
}
