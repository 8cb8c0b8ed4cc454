package org.ballast.core.lead;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.BoardId;

/** Keeps who leads which board, at most one office for each, and who led it before. */
public interface LeadRepository {

    Optional<LeadOffice> find(BoardId board);

    /** Every office, ascending by board. */
    List<LeadOffice> all();

    /** Adds the office or replaces the one of the same board. */
    void save(LeadOffice office);

    /** Leaves the board without lead; nothing happens when it has none. */
    void remove(BoardId board);

    /** Adds a line to the board's history of leads. */
    void append(LeadTerm term);

    /** The board's history, newest first; lines of the same instant in reverse order of appending. */
    List<LeadTerm> history(BoardId board);
}
