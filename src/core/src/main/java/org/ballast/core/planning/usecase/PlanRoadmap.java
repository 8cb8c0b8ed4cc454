package org.ballast.core.planning.usecase;

import java.util.List;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.initiative.InitiativeRepository;
import org.ballast.core.planning.ConfigureRules;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.roadmap.Roadmap;
import org.ballast.core.roadmap.RoadmapItem;
import org.ballast.core.roadmap.RoadmapPlanner;
import org.ballast.core.shared.Outcome;

/**
 * Proposes what the coming sprints should take, says how good that is and what changed since the roadmap was saved last.
 * Nothing is kept. Issues that the viewer must not see take no part in it.
 */
public final class PlanRoadmap {

    private final DebtStore debt;
    private final PlanningStore planning;
    private final Tracker tracker;
    private final RoadmapGrounds grounds;

    public PlanRoadmap(DebtStore debt, PlanningStore planning, InitiativeRepository initiatives, Tracker tracker) {
        this.debt = debt;
        this.planning = planning;
        this.tracker = tracker;
        this.grounds = new RoadmapGrounds(debt, planning, initiatives, tracker);
    }

    public Outcome<RoadmapView> handle(RoadmapQuestion question) {
        return grounds.find(question).map(ground -> view(ground, question));
    }

    private RoadmapView view(RoadmapGround ground, RoadmapQuestion question) {
        Roadmap roadmap = RoadmapPlanner.plan(ground.left(), ground.items(), ground.terms());
        return new RoadmapViews(
                        tracker,
                        planning.alignments(),
                        question.viewer(),
                        ground,
                        roadmap,
                        debt.ballots().find(ground.board().round().id(), question.viewer()))
                .view(
                        terms(ground, roadmap),
                        ConfigureRules.objectionToPlan(
                                tracker.permissions(),
                                question.viewer(),
                                ground.board().board().project()));
    }

    private TermsView terms(RoadmapGround ground, Roadmap roadmap) {
        List<RoadmapItem> placed = ground.items().stream()
                .filter(item -> roadmap.places().containsKey(item.issue()))
                .toList();
        return TermsView.of(
                planning.terms(ground.board().board().id()),
                ground.terms().wanted(),
                ground.terms().served(placed));
    }
}
