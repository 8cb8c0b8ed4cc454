package org.ballast.core.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.ballast.core.shared.BoardId;

/** Keeps the log of what teams committed themselves to. */
public interface CommitmentRepository {

    /** The newest line of each slot of those quarters, also of those that were taken back; by board, quarter and slot. */
    List<CommitmentLine> newest(Collection<BoardId> boards, Collection<LocalDate> quarters);

    /** Adds a line; fails so that the unit of work runs again when another writer took the revision first. */
    void add(CommitmentLine line);
}
