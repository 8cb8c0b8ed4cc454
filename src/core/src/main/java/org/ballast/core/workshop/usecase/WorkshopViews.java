package org.ballast.core.workshop.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.People;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.strategy.VersionState;
import org.ballast.core.workshop.Cluster;
import org.ballast.core.workshop.NoteCategories;
import org.ballast.core.workshop.Participant;
import org.ballast.core.workshop.ProblemNote;
import org.ballast.core.workshop.Workshop;
import org.ballast.core.workshop.WorkshopId;
import org.ballast.core.workshop.WorkshopRules;
import org.ballast.core.workshop.WorkshopStage;
import org.ballast.core.workshop.WorkshopStore;

/** Decides what one person sees of a workshop. */
final class WorkshopViews {

    /** In the order of categories and texts, so that the place of an anonymous note tells nothing of its author. */
    private static final Comparator<ProblemNote> BY_CONTENT = Comparator.comparing(ProblemNote::category)
            .thenComparing(ProblemNote::text)
            .thenComparingLong(ProblemNote::number);

    private final StrategyStore strategies;
    private final WorkshopStore store;
    private final People people;
    private final Rooms rooms;
    private final PhrasedElements elements;

    WorkshopViews(StrategyStore strategies, WorkshopStore store, People people) {
        this.strategies = strategies;
        this.store = store;
        this.people = people;
        this.rooms = new Rooms(strategies, store);
        this.elements = new PhrasedElements(strategies, store, people);
    }

    /** The page with the open workshop, or with the closed one of that id; for participants and whoever may open one. */
    Outcome<WorkshopPageView> page(UserId viewer, StrategyId strategy, Optional<WorkshopId> wanted) {
        List<Room> closed = rooms.closed(viewer, strategy);
        Optional<Workshop> running = store.workshops().findOpen(strategy);
        Optional<Room> shown = wanted.isPresent()
                ? closed.stream()
                        .filter(room -> room.workshop().id().equals(wanted.get()))
                        .findFirst()
                : running.flatMap(rooms::room).filter(room -> room.takesPart(viewer));
        Optional<Rooms.Place> place = rooms.place(strategy);
        boolean enters = wanted.isPresent()
                ? shown.isPresent()
                : shown.isPresent()
                        || !closed.isEmpty()
                        || place.filter(each -> owns(each, viewer)).isPresent();
        return Outcome.of(place.filter(each -> enters), WorkshopRules.UNKNOWN).map(each -> {
            Optional<Refusal> objection = objectionToOpen(each, viewer, running);
            return new WorkshopPageView(
                    strategy.value(),
                    each.strategy().title(),
                    each.department().name(),
                    shown.map(room -> view(viewer, room)),
                    objection.isEmpty(),
                    objection,
                    closed.stream().map(WorkshopViews::line).toList());
        });
    }

    private static boolean owns(Rooms.Place place, UserId viewer) {
        return StrategyRules.objectionToOwn(place.department(), viewer).isEmpty();
    }

    /** Why the person may not open a workshop on the strategy now. */
    Optional<Refusal> objectionToOpen(Rooms.Place place, UserId user, Optional<Workshop> running) {
        List<StrategyVersion> versions =
                strategies.strategies().versions(place.strategy().id());
        VersionState newest = versions.get(versions.size() - 1).state();
        return WorkshopRules.objectionToOpen(place.department(), user, newest)
                .or(() -> running.map(open -> WorkshopRules.ALREADY_OPEN));
    }

    private static WorkshopLineView line(Room room) {
        return new WorkshopLineView(
                room.workshop().id().value(),
                room.workshop().title(),
                room.workshop().openedAt());
    }

    private WorkshopView view(UserId viewer, Room room) {
        Workshop workshop = room.workshop();
        // Read before the notes: a change in between is news for the page, never lost.
        int version = version(workshop);
        List<ProblemNote> notes = visibleNotes(viewer, workshop);
        List<ClusterView> clusters = clusters(workshop, notes);
        List<PhrasedElementView> phrased =
                workshop.stage().compareTo(WorkshopStage.PHRASE) < 0 ? List.of() : elements.of(viewer, room);
        int objections = phrased.stream()
                .filter(each -> !each.removed())
                .mapToInt(each -> each.agreement().object())
                .sum();
        boolean steers = WorkshopRules.objectionToSteer(workshop, room.department(), viewer)
                .isEmpty();
        return new WorkshopView(
                workshop.id().value(),
                workshop.title(),
                workshop.stage(),
                version,
                PersonView.of(people.find(workshop.facilitator())),
                steers,
                steers ? workshop.stage().next() : List.of(),
                room.present().stream()
                        .map(participant -> participant(viewer, workshop, participant))
                        .toList(),
                categories(notes),
                WorkshopRules.MOST_NOTES_PER_PERSON,
                views(viewer, notes),
                clusters,
                phrased,
                WorkshopRules.objectionToPhrase(workshop, room.department(), viewer),
                WorkshopRules.hints(room.present().size(), clusters.size(), objections));
    }

    /** Both logs only grow, so their sum moves with every line of either. A closed workshop has no part in the strategy's any more. */
    int version(Workshop workshop) {
        int own = store.workshops().newestSequence(workshop.id());
        return workshop.stage() == WorkshopStage.CLOSED
                ? own
                : own + strategies.kernels().newest(workshop.strategy());
    }

    /** While people write nobody gets another one's note, whoever it is. */
    private List<ProblemNote> visibleNotes(UserId viewer, Workshop workshop) {
        return workshop.stage() == WorkshopStage.WRITE
                ? store.notes().notes(workshop.id(), viewer)
                : store.notes().notes(workshop.id()).stream().sorted(BY_CONTENT).toList();
    }

    private List<ClusterView> clusters(Workshop workshop, List<ProblemNote> notes) {
        Set<Integer> used = new TreeSet<>();
        notes.forEach(note -> note.cluster().ifPresent(used::add));
        return store.notes().clusters(workshop.id()).stream()
                .filter(cluster -> used.contains(cluster.number()))
                .map(WorkshopViews::cluster)
                .toList();
    }

    static ClusterView cluster(Cluster cluster) {
        return new ClusterView(cluster.number(), cluster.name(), cluster.revision());
    }

    private WorkshopParticipantView participant(UserId viewer, Workshop workshop, Participant participant) {
        UserId user = participant.user();
        return new WorkshopParticipantView(
                user.value(),
                PersonView.of(people.find(user)),
                user.equals(viewer),
                user.equals(workshop.facilitator()));
    }

    private static List<String> categories(List<ProblemNote> notes) {
        List<String> categories = new ArrayList<>(NoteCategories.KNOWN);
        Set<String> own = new TreeSet<>();
        notes.forEach(note -> own.add(note.category()));
        own.stream().filter(category -> !categories.contains(category)).forEach(categories::add);
        return categories;
    }

    private List<ProblemNoteView> views(UserId viewer, List<ProblemNote> notes) {
        Map<UserId, PersonView> authors = new HashMap<>();
        return notes.stream()
                .map(note -> note(
                        viewer,
                        note,
                        authors.computeIfAbsent(note.author(), author -> PersonView.of(people.find(author)))))
                .toList();
    }

    ProblemNoteView note(UserId viewer, ProblemNote note) {
        return note(viewer, note, PersonView.of(people.find(note.author())));
    }

    private static ProblemNoteView note(UserId viewer, ProblemNote note, PersonView author) {
        boolean mine = note.author().equals(viewer);
        return new ProblemNoteView(
                note.noteId().value(),
                mine ? Optional.of(note.key().value()) : Optional.empty(),
                note.category(),
                note.text(),
                note.anonymous(),
                mine,
                mine || !note.anonymous() ? Optional.of(author) : Optional.empty(),
                note.revision(),
                note.cluster());
    }
}
