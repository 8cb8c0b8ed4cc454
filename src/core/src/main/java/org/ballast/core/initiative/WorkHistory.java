package org.ballast.core.initiative;

import java.time.Instant;
import java.util.List;
import org.ballast.core.shared.BoardId;

/** What the tracker's history of states and assignees tells about a board. */
public interface WorkHistory {
    /** Who took up which issue of the board from the one moment to before the other, in any order. */
    List<WorkStart> between(BoardId board, Instant from, Instant until);
}
