package org.ballast.core.planning;

import java.util.List;
import org.ballast.core.shared.BoardId;

/** Keeps every policy a board ever had; lines are only ever added, until the board is reset. */
public interface PolicyHistory {

    /** All policies of the board, newest first; those of the same instant in reverse order of appending. */
    List<SavedPolicy> of(BoardId board);

    void append(SavedPolicy policy);

    /** Forgets all policies of a board. */
    void removeAll(BoardId board);
}
