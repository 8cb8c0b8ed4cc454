package org.ballast.core.initiative;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.ballast.core.shared.BoardId;

/** Keeps the wins. */
public interface WinsLedger {
    /** All wins of the board, latest day first, of one day the last written first. */
    List<KeptWin> of(BoardId board);

    /** The wins of all these boards from the first to the last of these days, in that order too; at most so many. */
    List<KeptWin> of(Collection<BoardId> boards, LocalDate first, LocalDate last, int most);

    KeptWin add(Win win);

    /** Nothing happens when there is none with that id. */
    void remove(long id);

    /** Forgets the wins of an initiative that is removed. */
    void removeAll(InitiativeId initiative);
}
