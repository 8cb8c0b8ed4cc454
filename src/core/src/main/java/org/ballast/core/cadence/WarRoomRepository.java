package org.ballast.core.cadence;

import java.time.LocalDate;
import java.util.List;
import org.ballast.core.shared.BoardId;

/** Keeps the war rooms; those of a board never overlap, so the first day names one. */
public interface WarRoomRepository {

    /** All of the board, also those that are over, ascending by first day. */
    List<WarRoom> of(BoardId board);

    /**
     * Adds a war room that overlaps no other of its board. When another writer adds one at the same moment, this fails like a
     * taken key, so that the unit of work runs again.
     */
    void add(WarRoom warRoom);

    /** Says on which day the war room that began on that day ended before its time. */
    void end(BoardId board, LocalDate first, LocalDate endedOn);

    /** Removes the war room that begins on that day. */
    void remove(BoardId board, LocalDate first);

    /** Forgets all war rooms of a board. */
    void removeAll(BoardId board);
}
