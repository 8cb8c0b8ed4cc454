package org.ballast.core.planning.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ballast.core.cadence.OccasionItem;
import org.ballast.core.cadence.Occasions;
import org.ballast.core.cadence.Rhythm;
import org.ballast.core.cadence.TechWeek;
import org.ballast.core.planning.RankedCandidate;
import org.ballast.core.planning.Reservations;
import org.ballast.core.roadmap.Place;
import org.ballast.core.roadmap.RoadmapSprint;
import org.ballast.core.roadmap.Slot;
import org.ballast.core.roadmap.SlotKind;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;

/** What is in the sprints of a roadmap already, because it was put there or the team has taken it on for an occasion in them. */
final class RoadmapFilling {

    private final Map<IssueId, RankedCandidate> candidates = new TreeMap<>();
    private final Map<IssueId, Place> places = new TreeMap<>();
    private final Map<Place, List<RankedCandidate>> filled = new HashMap<>();

    private RoadmapFilling(List<RankedCandidate> ranked) {
        ranked.forEach(candidate -> candidates.put(candidate.issue(), candidate));
    }

    /**
     * Fills the sprints. What a hack day or a tech week has counts there, wherever else it is.
     *
     * @param ranked the candidates that somebody may see
     * @param targets the issues of the first sprints, in order
     * @param items what was taken on for any occasion of the board, in the order of their days
     */
    static RoadmapFilling of(
            List<RankedCandidate> ranked,
            List<RoadmapSprint> sprints,
            List<Set<IssueId>> targets,
            List<OccasionItem> items,
            Occasions occasions,
            Rhythm rhythm) {
        RoadmapFilling filling = new RoadmapFilling(ranked);
        for (OccasionItem item : items) {
            if (!item.isDropped()) {
                for (RoadmapSprint sprint : sprints) {
                    filling.kindIn(sprint, item, occasions, rhythm)
                            .ifPresent(kind -> filling.put(item.issue(), new Place(sprint.number(), kind)));
                }
            }
        }
        filling.goOn(sprints, items);
        for (int at = 0; at < targets.size(); at++) {
            for (IssueId issue : targets.get(at)) {
                filling.put(issue, new Place(at + 1, SlotKind.TASKS));
            }
        }
        for (RankedCandidate candidate : ranked) {
            Place place = filling.places.get(candidate.issue());
            if (place != null) {
                filling.filled
                        .computeIfAbsent(place, added -> new ArrayList<>())
                        .add(candidate);
            }
        }
        return filling;
    }

    /** What is in that place, in rank order. */
    List<RankedCandidate> in(Place place) {
        return filled.getOrDefault(place, List.of());
    }

    /** Everything. */
    List<RankedCandidate> all() {
        return filled.values().stream().flatMap(List::stream).toList();
    }

    boolean has(IssueId issue) {
        return places.containsKey(issue);
    }

    /** The sprint of each issue. */
    Map<IssueId, Integer> sprints() {
        Map<IssueId, Integer> sprints = new TreeMap<>();
        places.forEach((issue, place) -> sprints.put(issue, place.sprint()));
        return sprints;
    }

    /** The sprints less what is in them. */
    List<RoadmapSprint> left(List<RoadmapSprint> whole) {
        List<RoadmapSprint> left = new ArrayList<>();
        for (RoadmapSprint sprint : whole) {
            RoadmapSprint rest = sprint;
            for (Slot slot : sprint.slots()) {
                List<RankedCandidate> there = in(new Place(sprint.number(), slot.kind()));
                rest = rest.without(slot.kind(), effort(there), there.size());
            }
            left.add(rest);
        }
        return left;
    }

    static PersonDays effort(List<RankedCandidate> candidates) {
        PersonDays effort = PersonDays.NONE;
        for (RankedCandidate candidate : candidates) {
            effort = effort.plus(candidate.effort().map(Effort::asPersonDays).orElse(PersonDays.NONE));
        }
        return effort;
    }

    /** The slot of the sprint in which the occasion of the item is. */
    private Optional<SlotKind> kindIn(RoadmapSprint sprint, OccasionItem item, Occasions occasions, Rhythm rhythm) {
        LocalDate planned = item.occasion().planned();
        return switch (item.occasion().kind()) {
            case HACK_DAY -> open(sprint, SlotKind.HACK_DAY, sprint.days().contains(planned));
            case TECH_WEEK ->
                open(
                        sprint,
                        SlotKind.TECH_WEEK,
                        occasions
                                .techWeeks(rhythm)
                                .flatMap(weeks -> weeks.planned(planned))
                                .map(TechWeek::start)
                                .filter(sprint.days()::contains)
                                .isPresent());
            case WAR_ROOM, WEEK -> Optional.empty();
        };
    }

    /** What the last hack day left unfinished takes the next one. */
    private void goOn(List<RoadmapSprint> sprints, List<OccasionItem> items) {
        Optional<IssueId> continued =
                Reservations.continued(items, sprints.get(0).days().first());
        for (RoadmapSprint sprint : sprints) {
            Place place = new Place(sprint.number(), SlotKind.HACK_DAY);
            boolean isFree = open(sprint, SlotKind.HACK_DAY, !places.containsValue(place))
                    .isPresent();
            if (isFree && continued.filter(issue -> !places.containsKey(issue)).isPresent()) {
                put(continued.get(), place);
            }
        }
    }

    private static Optional<SlotKind> open(RoadmapSprint sprint, SlotKind kind, boolean fits) {
        return sprint.slot(kind).filter(slot -> fits && slot.tasks() > 0).map(Slot::kind);
    }

    private void put(IssueId issue, Place place) {
        if (candidates.containsKey(issue)) {
            places.putIfAbsent(issue, place);
        }
    }
}
