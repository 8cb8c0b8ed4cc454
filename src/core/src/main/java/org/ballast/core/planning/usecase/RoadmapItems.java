package org.ballast.core.planning.usecase;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.planning.EligibilityRules;
import org.ballast.core.planning.RankedCandidate;
import org.ballast.core.planning.Score;
import org.ballast.core.planning.StandingDismissal;
import org.ballast.core.planning.TermsInForce;
import org.ballast.core.roadmap.Pin;
import org.ballast.core.roadmap.Place;
import org.ballast.core.roadmap.Predecessor;
import org.ballast.core.roadmap.RoadmapItem;
import org.ballast.core.roadmap.RoadmapSprint;
import org.ballast.core.roadmap.SavedPlace;
import org.ballast.core.roadmap.SavedRoadmap;
import org.ballast.core.roadmap.SliceSequence;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/** Turns a board's candidates into the items of a roadmap. */
final class RoadmapItems {

    /** So many estimated candidates take part at most, those that stand first in the ranking and those that are pinned. */
    static final int MOST_CONSIDERED = 300;

    private final EligibilityRules rules;
    private final TermsInForce terms;
    private final List<RoadmapSprint> sprints;
    private final Map<IssueId, Integer> planned;
    private final Map<IssueId, Place> previous = new TreeMap<>();
    private final Map<IssueId, Pin> pins = new TreeMap<>();

    RoadmapItems(
            RoadmapQuestion question,
            EligibilityRules rules,
            TermsInForce terms,
            List<RoadmapSprint> sprints,
            Map<IssueId, Integer> planned,
            Optional<SavedRoadmap> saved) {
        this.rules = rules;
        this.terms = terms;
        this.sprints = sprints;
        this.planned = planned;
        for (SavedPlace place : saved.map(SavedRoadmap::places).orElse(List.of())) {
            int sprint = place.place().sprint();
            if (sprint >= 1 && sprint <= sprints.size()) {
                previous.put(place.issue(), place.place());
                if (place.pinned()) {
                    pins.put(
                            place.issue(),
                            new Pin(sprint, Optional.of(place.place().kind())));
                }
            }
        }
        question.pins().ifPresent(wished -> {
            pins.clear();
            pins.putAll(wished);
        });
    }

    /** Those that take part, in the same order. */
    List<RankedCandidate> considered(Collection<RankedCandidate> inRankOrder) {
        List<RankedCandidate> considered = new ArrayList<>();
        int estimated = 0;
        for (RankedCandidate candidate : inRankOrder) {
            boolean plannable = rules.objectionInAnySprint(candidate).isEmpty();
            estimated += plannable ? 1 : 0;
            if (!plannable || estimated <= MOST_CONSIDERED || pins.containsKey(candidate.issue())) {
                considered.add(candidate);
            }
        }
        return considered;
    }

    List<RoadmapItem> of(List<RankedCandidate> considered, Map<IssueId, SliceSequence.Wish> slices) {
        Map<IssueId, RankedCandidate> known = new TreeMap<>();
        considered.forEach(candidate -> known.put(candidate.issue(), candidate));
        List<RoadmapItem> items = new ArrayList<>();
        for (RankedCandidate candidate : considered) {
            items.add(item(candidate, known, slices.getOrDefault(candidate.issue(), SliceSequence.Wish.NONE)));
        }
        return items;
    }

    private RoadmapItem item(RankedCandidate candidate, Map<IssueId, RankedCandidate> known, SliceSequence.Wish slice) {
        int dismissedBefore = firstAfterDismissal(candidate.issue());
        Optional<Refusal> objection = rules.objectionInAnySprint(candidate)
                .or(slice::objection)
                .or(() -> dismissedBefore > sprints.size() ? dismissal(candidate.issue()) : Optional.empty());
        Waits waits = objection.isEmpty() ? waits(candidate.issue(), known) : Waits.NONE;
        List<Predecessor> predecessors = new ArrayList<>(waits.predecessors());
        predecessors.addAll(slice.predecessors());
        return new RoadmapItem(
                candidate.issue(),
                candidate.score().map(Score::value).orElse(0),
                candidate.effort(),
                objection.or(waits::objection),
                Math.max(Math.max(dismissedBefore, slice.notBefore()), waits.notBefore()),
                predecessors,
                Optional.ofNullable(pins.get(candidate.issue())),
                Optional.ofNullable(previous.get(candidate.issue())),
                terms.area(candidate),
                terms.pillar(candidate));
    }

    /** The first sprint that starts after a dismissal has run out, by the days of UTC; behind the last when there is none. */
    private int firstAfterDismissal(IssueId issue) {
        Optional<LocalDate> until = rules.dismissal(issue)
                .map(standing -> standing.until().atZone(ZoneOffset.UTC).toLocalDate());
        int sprint = 1;
        while (sprint <= sprints.size()
                && until.filter(sprints.get(sprint - 1).days().first()::isBefore)
                        .isPresent()) {
            sprint++;
        }
        return sprint;
    }

    private Optional<Refusal> dismissal(IssueId issue) {
        return rules.dismissal(issue)
                .map(StandingDismissal::until)
                .map(until -> Refusal.conflict(EligibilityRules.DISMISSED).with(until));
    }

    /** What blocks it is planned before it, is in one of the sprints already, or keeps it out. */
    private Waits waits(IssueId issue, Map<IssueId, RankedCandidate> known) {
        List<Predecessor> predecessors = new ArrayList<>();
        List<String> outside = new ArrayList<>();
        int notBefore = 1;
        for (String key : rules.blockers().of(issue)) {
            Optional<IssueId> blocker = rules.blockers().find(key);
            if (blocker.filter(known::containsKey).isPresent()) {
                predecessors.add(new Predecessor(blocker.get(), key, 0));
            } else if (blocker.filter(planned::containsKey).isPresent()) {
                notBefore = Math.max(notBefore, planned.getOrDefault(blocker.get(), 1));
            } else {
                outside.add(key);
            }
        }
        return new Waits(
                outside.isEmpty() ? Optional.empty() : Optional.of(EligibilityRules.blocked(outside)),
                notBefore,
                predecessors);
    }

    private record Waits(Optional<Refusal> objection, int notBefore, List<Predecessor> predecessors) {
        static final Waits NONE = new Waits(Optional.empty(), 1, List.of());
    }
}
