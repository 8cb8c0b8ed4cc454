package org.ballast.core.workshop.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.workshop.Cluster;
import org.ballast.core.workshop.NoteId;
import org.ballast.core.workshop.NoteMove;
import org.ballast.core.workshop.NotePlace;
import org.ballast.core.workshop.ProblemNote;
import org.ballast.core.workshop.WorkshopAction;
import org.ballast.core.workshop.WorkshopRules;
import org.ballast.core.workshop.WorkshopStore;

/**
 * Puts problem notes into clusters, takes them out again, and names clusters. Every move says where the note was seen: when
 * somebody else moved it meanwhile nothing is moved and the answer says so. To undo is to move back.
 */
public final class ArrangeNotes {

    private static final TextRule NAME = new TextRule("name", Cluster.LONGEST_NAME, false);
    private static final Refusal NOTHING_TO_MOVE = Refusal.invalid("ballast.shared.value-missing", "moves");
    private static final Refusal NOTE_UNKNOWN = Refusal.invalid("ballast.workshop.note-unknown", "moves");
    private static final Refusal MOVED_MEANWHILE = Refusal.conflict("ballast.workshop.moved-meanwhile");
    private static final Refusal TOO_MANY_CLUSTERS = Refusal.conflict("ballast.workshop.too-many-clusters");
    private static final Refusal NAMED_MEANWHILE = Refusal.conflict("ballast.workshop.named-meanwhile");

    private final WorkshopStore store;
    private final WorkshopWork work;
    private final WorkshopViews views;

    public ArrangeNotes(StrategyStore strategies, WorkshopStore store, Tracker tracker, UnitOfWork unitOfWork) {
        this.store = store;
        this.work = new WorkshopWork(strategies, store, unitOfWork);
        this.views = new WorkshopViews(strategies, store, tracker.people());
    }

    /**
     * Moves notes, all or none.
     *
     * @param newCluster the name of a cluster to make, into which every note goes that is given no other; may be empty
     */
    public Outcome<WorkshopPageView> move(Command command, List<NoteMove> moves, Optional<String> newCluster) {
        if (moves.isEmpty()) {
            return Outcome.refused(NOTHING_TO_MOVE);
        }
        return NAME.check(newCluster.orElse(""))
                .then(name -> change(
                        command, WorkshopAction.ARRANGED, room -> move(room, moves, newCluster.map(given -> name))));
    }

    private Outcome<String> move(Room room, List<NoteMove> moves, Optional<String> newCluster) {
        List<Cluster> clusters = store.notes().clusters(room.workshop().id());
        Map<NoteId, ProblemNote> notes = notes(room);
        Optional<Refusal> objection = objection(notes, moves, clusters);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        if (newCluster.isPresent() && clusters.size() >= WorkshopRules.MOST_CLUSTERS) {
            return Outcome.refused(TOO_MANY_CLUSTERS.with(WorkshopRules.MOST_CLUSTERS));
        }
        Optional<Cluster> made = newCluster.map(name -> new Cluster(clusters.size() + 1, name, 1));
        made.ifPresent(cluster -> store.notes().save(room.workshop().id(), cluster));
        List<NotePlace> places = new ArrayList<>();
        for (NoteMove move : moves) {
            long number = Objects.requireNonNull(notes.get(move.note())).number();
            places.add(new NotePlace(number, move.to().or(() -> made.map(Cluster::number))));
        }
        store.notes().arrange(room.workshop().id(), places);
        return Outcome.done(
                made.map(cluster -> String.valueOf(cluster.number())).orElse(""));
    }

    private static Optional<Refusal> objection(
            Map<NoteId, ProblemNote> notes, List<NoteMove> moves, List<Cluster> clusters) {
        for (NoteMove move : moves) {
            if (!notes.containsKey(move.note())) {
                return Optional.of(NOTE_UNKNOWN);
            }
            if (move.to().isPresent()
                    && clusters.stream()
                            .noneMatch(cluster -> cluster.number() == move.to().get())) {
                return Optional.of(WorkshopRules.CLUSTER_UNKNOWN);
            }
            Optional<Integer> present =
                    Optional.ofNullable(notes.get(move.note())).flatMap(ProblemNote::cluster);
            if (!present.equals(move.from())) {
                return Optional.of(MOVED_MEANWHILE);
            }
        }
        return Optional.empty();
    }

    private Map<NoteId, ProblemNote> notes(Room room) {
        Map<NoteId, ProblemNote> notes = new HashMap<>();
        store.notes().notes(room.workshop().id()).forEach(note -> notes.put(note.noteId(), note));
        return notes;
    }

    /** Gives a cluster a name; who does says over which revision it was typed. */
    public Outcome<WorkshopPageView> name(
            Command command, int number, Optional<String> name, Optional<Integer> revision) {
        return NAME.check(name.orElse(""))
                .then(checked -> change(
                        command,
                        WorkshopAction.NAMED,
                        room -> Outcome.of(
                                        store.notes().clusters(room.workshop().id()).stream()
                                                .filter(cluster -> cluster.number() == number)
                                                .findFirst(),
                                        WorkshopRules.CLUSTER_UNKNOWN)
                                .then(cluster -> revision.orElse(0) == cluster.revision()
                                        ? Outcome.done(cluster)
                                        : Outcome.<Cluster>refused(NAMED_MEANWHILE))
                                .map(cluster -> {
                                    store.notes().save(room.workshop().id(), cluster.named(checked));
                                    return String.valueOf(number);
                                })));
    }

    private Outcome<WorkshopPageView> change(
            Command command, WorkshopAction action, Function<Room, Outcome<String>> change) {
        return work.change(
                        command.user(),
                        command.strategy(),
                        action,
                        command.now(),
                        room -> Outcome.done(room)
                                .unless(WorkshopRules.objectionToArrange(room.workshop()))
                                .then(change))
                .then(done -> views.page(command.user(), command.strategy(), Optional.empty()));
    }

    /** Who arranges the notes of which strategy's workshop. */
    public record Command(UserId user, StrategyId strategy, Instant now) {}
}
