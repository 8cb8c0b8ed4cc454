package org.ballast.core.workshop;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.UserId;

/** Keeps problem notes and their clusters. */
public interface NoteRepository {

    /** All of a workshop, ascending by number. */
    List<ProblemNote> notes(WorkshopId workshop);

    /** Those of one author, ascending by number. */
    List<ProblemNote> notes(WorkshopId workshop, UserId author);

    Optional<ProblemNote> find(WorkshopId workshop, UserId author, NoteKey key);

    /**
     * Adds the note or replaces the one with the same author and key, and says under which number. A second new note of
     * the same key breaks a unique key, which leads to another run of the unit of work.
     */
    ProblemNote save(WorkshopId workshop, ProblemNote note);

    /** Nothing happens when there is no such note. */
    void remove(WorkshopId workshop, UserId author, NoteKey key);

    /** Puts notes into clusters, or out of them. */
    void arrange(WorkshopId workshop, List<NotePlace> places);

    /** All clusters, ascending by number. */
    List<Cluster> clusters(WorkshopId workshop);

    /** Adds the cluster or replaces the one with the same number. */
    void save(WorkshopId workshop, Cluster cluster);
}
