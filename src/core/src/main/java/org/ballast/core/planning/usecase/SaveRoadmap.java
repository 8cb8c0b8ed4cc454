package org.ballast.core.planning.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.initiative.InitiativeRepository;
import org.ballast.core.planning.ConfigureRules;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.roadmap.Place;
import org.ballast.core.roadmap.RoadmapPlanner;
import org.ballast.core.roadmap.SavedPlace;
import org.ballast.core.roadmap.SavedRoadmap;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;

/**
 * Saves a roadmap as its team saw it, provided that it still keeps all the rules. Places of issues that the person must not
 * see stay as they were.
 */
public final class SaveRoadmap {

    static final Refusal SAVED_MEANWHILE = Refusal.conflict("ballast.roadmap.saved-meanwhile");
    static final Refusal NOT_POSSIBLE = Refusal.conflict("ballast.roadmap.not-possible");

    private final PlanningStore planning;
    private final Tracker tracker;
    private final UnitOfWork unitOfWork;
    private final RoadmapGrounds grounds;

    public SaveRoadmap(
            DebtStore debt,
            PlanningStore planning,
            InitiativeRepository initiatives,
            Tracker tracker,
            UnitOfWork unitOfWork) {
        this.planning = planning;
        this.tracker = tracker;
        this.unitOfWork = unitOfWork;
        this.grounds = new RoadmapGrounds(debt, planning, initiatives, tracker);
    }

    public Outcome<SavedRoadmapView> handle(Command command) {
        return grounds.find(command.question())
                .then(ground -> Outcome.done(ground)
                        .unless(ConfigureRules.objectionToPlan(
                                tracker.permissions(),
                                command.question().viewer(),
                                ground.board().board().project())))
                .then(ground -> places(command, ground).then(places -> save(command, ground, places)));
    }

    private static Outcome<List<SavedPlace>> places(Command command, RoadmapGround ground) {
        Map<IssueId, Place> places = new TreeMap<>();
        for (SavedPlace saved : command.places()) {
            if (places.put(saved.issue(), saved.place()) != null) {
                return Outcome.refused(Refusal.invalid("ballast.roadmap.placed-twice", "places"));
            }
        }
        return RoadmapPlanner.isPossible(ground.left(), ground.items(), places)
                ? Outcome.done(command.places())
                : Outcome.refused(NOT_POSSIBLE);
    }

    private Outcome<SavedRoadmapView> save(Command command, RoadmapGround ground, List<SavedPlace> places) {
        Set<IssueId> existing = tracker.issues().existing(ground.hidden());
        return unitOfWork
                .run(() -> {
                    RoadmapQuestion question = command.question();
                    Optional<SavedRoadmap> kept = planning.roadmaps().find(question.board());
                    if (kept.map(SavedRoadmap::revision).orElse(0) != command.revision()) {
                        return Outcome.refused(SAVED_MEANWHILE);
                    }
                    List<SavedPlace> all = new ArrayList<>(places);
                    kept
                            .map(saved -> saved.seenFrom(
                                    question.begin(), ground.policy().sprintWeeks()))
                            .map(SavedRoadmap::places)
                            .orElse(List.of())
                            .stream()
                            .filter(place -> existing.contains(place.issue()))
                            .forEach(all::add);
                    SavedRoadmap roadmap = new SavedRoadmap(
                            question.board(),
                            command.revision() + 1,
                            question.begin(),
                            all,
                            question.now(),
                            question.viewer());
                    planning.roadmaps().save(roadmap);
                    return Outcome.done(roadmap);
                })
                .map(saved -> RoadmapViews.saved(tracker, saved));
    }

    /**
     * The question that was answered with this roadmap, and where each issue stands.
     *
     * @param revision of the saved roadmap that was seen; 0 when there was none
     */
    public record Command(RoadmapQuestion question, int revision, List<SavedPlace> places) {}
}
