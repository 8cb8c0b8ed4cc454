package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.initiative.InitiativeRepository;
import org.ballast.core.planning.usecase.PlanRoadmap;
import org.ballast.core.planning.usecase.SaveRoadmap;
import org.ballast.core.shared.UnitOfWork;

/** What teams do with the roadmap of their board; built once, for every thread. */
@Named
public class RoadmapUseCases {
    private final DebtStores debt;
    private final PlanningStores planning;
    private final InitiativeRepository initiatives;
    private final Trackers trackers;
    private final UnitOfWork unitOfWork;

    @Inject
    public RoadmapUseCases(
            DebtStores debt,
            PlanningStores planning,
            InitiativeRepository initiatives,
            Trackers trackers,
            UnitOfWork unitOfWork) {
        this.debt = debt;
        this.planning = planning;
        this.initiatives = initiatives;
        this.trackers = trackers;
        this.unitOfWork = unitOfWork;
    }

    public PlanRoadmap plan() {
        return new PlanRoadmap(debt.store(), planning.store(), initiatives, trackers.tracker());
    }

    public SaveRoadmap save() {
        return new SaveRoadmap(debt.store(), planning.store(), initiatives, trackers.tracker(), unitOfWork);
    }
}
