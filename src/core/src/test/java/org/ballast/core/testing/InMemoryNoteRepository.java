package org.ballast.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.shared.UserId;
import org.ballast.core.workshop.Cluster;
import org.ballast.core.workshop.NoteKey;
import org.ballast.core.workshop.NotePlace;
import org.ballast.core.workshop.NoteRepository;
import org.ballast.core.workshop.ProblemNote;
import org.ballast.core.workshop.WorkshopId;

/** Keeps problem notes in memory. */
public final class InMemoryNoteRepository implements NoteRepository {

    private final Map<WorkshopId, TreeMap<Long, ProblemNote>> notes = new TreeMap<>();
    private final Map<WorkshopId, TreeMap<Integer, Cluster>> clusters = new TreeMap<>();
    private long last;

    @Override
    public synchronized List<ProblemNote> notes(WorkshopId workshop) {
        return new ArrayList<>(of(workshop).values());
    }

    @Override
    public synchronized List<ProblemNote> notes(WorkshopId workshop, UserId author) {
        return notes(workshop).stream()
                .filter(note -> note.author().equals(author))
                .toList();
    }

    @Override
    public synchronized Optional<ProblemNote> find(WorkshopId workshop, UserId author, NoteKey key) {
        return notes(workshop, author).stream()
                .filter(note -> note.key().equals(key))
                .findFirst();
    }

    @Override
    public synchronized ProblemNote save(WorkshopId workshop, ProblemNote note) {
        long number = find(workshop, note.author(), note.key())
                .map(ProblemNote::number)
                .orElseGet(() -> ++last);
        ProblemNote saved = note.numbered(number);
        of(workshop).put(number, saved);
        return saved;
    }

    @Override
    public synchronized void remove(WorkshopId workshop, UserId author, NoteKey key) {
        find(workshop, author, key).ifPresent(note -> of(workshop).remove(note.number()));
    }

    @Override
    public synchronized void arrange(WorkshopId workshop, List<NotePlace> places) {
        places.forEach(
                place -> of(workshop).computeIfPresent(place.number(), (number, note) -> note.in(place.cluster())));
    }

    @Override
    public synchronized List<Cluster> clusters(WorkshopId workshop) {
        return List.copyOf(clusters.getOrDefault(workshop, new TreeMap<>()).values());
    }

    @Override
    public synchronized void save(WorkshopId workshop, Cluster cluster) {
        clusters.computeIfAbsent(workshop, unseen -> new TreeMap<>()).put(cluster.number(), cluster);
    }

    private TreeMap<Long, ProblemNote> of(WorkshopId workshop) {
        return notes.computeIfAbsent(workshop, unseen -> new TreeMap<>());
    }
}
