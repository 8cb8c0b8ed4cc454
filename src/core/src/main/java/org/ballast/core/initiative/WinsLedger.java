package org.ballast.core.initiative;

import java.util.List;
import org.ballast.core.shared.BoardId;

/** Keeps the wins. */
public interface WinsLedger {
    /** All wins of the board, latest day first, of one day the last written first. */
    List<KeptWin> of(BoardId board);

    KeptWin add(Win win);

    /** Nothing happens when there is none with that id. */
    void remove(long id);

    /** Forgets the wins of an initiative that is removed. */
    void removeAll(InitiativeId initiative);
}
