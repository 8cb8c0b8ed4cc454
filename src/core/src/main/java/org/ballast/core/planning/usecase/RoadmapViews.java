package org.ballast.core.planning.usecase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.debt.Ballot;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.Tracker;
import org.ballast.core.planning.BoardAlignments;
import org.ballast.core.planning.RankedCandidate;
import org.ballast.core.roadmap.Place;
import org.ballast.core.roadmap.Roadmap;
import org.ballast.core.roadmap.RoadmapChange;
import org.ballast.core.roadmap.RoadmapItem;
import org.ballast.core.roadmap.RoadmapSprint;
import org.ballast.core.roadmap.SavedRoadmap;
import org.ballast.core.roadmap.Slot;
import org.ballast.core.roadmap.SlotKind;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Writes a roadmap for one viewer; the details of issues are read for those rows alone that are shown. */
final class RoadmapViews {

    private static final int MOST_UNPLACED = 100;
    private static final int DIGITS_OF_A_PERCENT = 2;

    private final Tracker tracker;
    private final RoadmapGround ground;
    private final Roadmap roadmap;
    private final List<RoadmapChange> changes;
    private final Map<IssueId, Integer> pinned = new TreeMap<>();
    private final Map<IssueId, Issue> issues = new TreeMap<>();
    private final CandidateSheet sheet;

    RoadmapViews(
            Tracker tracker,
            BoardAlignments alignments,
            UserId viewer,
            RoadmapGround ground,
            Roadmap roadmap,
            Ballot ballot) {
        this.tracker = tracker;
        this.ground = ground;
        this.roadmap = roadmap;
        this.changes = ground.saved()
                .map(saved -> RoadmapChange.between(saved.places(), sprintOfEach()))
                .orElse(List.of());
        for (RoadmapItem item : ground.items()) {
            item.pin().ifPresent(pin -> pinned.put(item.issue(), pin.sprint()));
        }
        List<Issue> visible = tracker.issues().findAll(viewer, shown());
        visible.forEach(issue -> issues.put(issue.id(), issue));
        this.sheet = new CandidateSheet(
                visible,
                ballot,
                alignments.pillars(viewer, ground.board().board().id(), issues.keySet()));
    }

    RoadmapView view(TermsView terms, Optional<Refusal> saveObjection) {
        return new RoadmapView(
                ground.board().board().id(),
                ground.whole().stream().map(this::sprint).toList(),
                terms,
                roadmap.value(),
                roadmap.gap().map(hundredths -> BigDecimal.valueOf(hundredths, DIGITS_OF_A_PERCENT)),
                unplaced(),
                roadmap.unplaced().size(),
                ground.notConsidered(),
                changes(),
                ground.saved().map(saved -> saved(tracker, saved)),
                saveObjection.isEmpty(),
                saveObjection);
    }

    static SavedRoadmapView saved(Tracker tracker, SavedRoadmap saved) {
        return new SavedRoadmapView(
                saved.revision(),
                saved.savedAt(),
                PersonView.of(tracker.people().find(saved.savedBy())));
    }

    private Map<IssueId, Integer> sprintOfEach() {
        Map<IssueId, Integer> sprints = new TreeMap<>();
        roadmap.places().forEach((issue, place) -> sprints.put(issue, place.sprint()));
        ground.filling().sprints().forEach(sprints::putIfAbsent);
        return sprints;
    }

    private Set<IssueId> shown() {
        Set<IssueId> shown = new TreeSet<>(roadmap.places().keySet());
        ground.filling().all().stream().map(RankedCandidate::issue).forEach(shown::add);
        roadmap.unplaced().keySet().stream().limit(MOST_UNPLACED).forEach(shown::add);
        changes.stream().map(RoadmapChange::issue).forEach(shown::add);
        return shown;
    }

    private RoadmapSprintView sprint(RoadmapSprint sprint) {
        List<RoadmapSlotView> slots = new ArrayList<>();
        for (Slot slot : sprint.slots()) {
            if (slot.kind() == SlotKind.TASKS || slot.tasks() > 0) {
                slots.add(slot(new Place(sprint.number(), slot.kind()), slot));
            }
        }
        return new RoadmapSprintView(
                sprint.number(),
                sprint.days().first(),
                sprint.days().last(),
                sprint.payback(),
                rows(new Place(sprint.number(), SlotKind.TASKS)),
                slots);
    }

    /** What is there already. */
    private List<CandidateView> rows(Place place) {
        return sheet.rows(ground.filling().in(place), (view, issue) -> view);
    }

    private RoadmapSlotView slot(Place place, Slot slot) {
        List<RankedCandidate> placed =
                roadmap.in(place).stream().map(this::candidate).toList();
        return new RoadmapSlotView(
                slot.kind(),
                slot.room(),
                RoadmapFilling.effort(ground.filling().in(place)).plus(RoadmapFilling.effort(placed)),
                slot.tasks(),
                slot.largest(),
                slot.kind() == SlotKind.TASKS ? List.of() : rows(place),
                sheet.rows(placed, (view, issue) -> new RoadmapPlaceView(view, pinned.containsKey(issue.id()))));
    }

    private RankedCandidate candidate(IssueId issue) {
        return Objects.requireNonNull(ground.candidates().get(issue), "every item is a candidate");
    }

    private List<RoadmapUnplacedView> unplaced() {
        List<RoadmapUnplacedView> rows = new ArrayList<>();
        roadmap.unplaced().entrySet().stream()
                .limit(MOST_UNPLACED)
                .forEach(each -> sheet.row(
                                candidate(each.getKey()),
                                Optional.of(each.getValue()),
                                (view, issue) -> new RoadmapUnplacedView(
                                        view, each.getValue(), Optional.ofNullable(pinned.get(issue.id()))))
                        .ifPresent(rows::add));
        return rows;
    }

    private List<RoadmapChangeView> changes() {
        List<RoadmapChangeView> rows = new ArrayList<>();
        for (RoadmapChange change : changes) {
            Issue issue = issues.get(change.issue());
            if (issue != null) {
                rows.add(new RoadmapChangeView(issue.id(), issue.key(), issue.summary(), change.from(), change.to()));
            }
        }
        return rows;
    }
}
