package org.ballast.core.planning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * How issues stand to the strategies that a board's team follows: the active ones of its department. Strategies are kept
 * elsewhere; planning only asks. Points are the same for everybody, names are told to those who may read them.
 */
public interface BoardAlignments {

    /** Of an issue that serves as much as can be. */
    int MOST = 1000;

    /** Whether the team follows a strategy. */
    boolean followsStrategy(BoardId board);

    /** How much each issue serves, 0 to {@link #MOST}, whoever asks; an issue without links is left out. */
    Map<IssueId, Integer> permilles(BoardId board, Collection<IssueId> issues);

    /** The ref of the pillar that each issue serves most, of equals the first, whoever asks; an issue that serves none is left out. */
    Map<IssueId, String> strongestPillars(BoardId board, Collection<IssueId> issues);

    /** The pillars that each issue serves or hurts, in the order of their refs; nothing for somebody who may not read them. */
    Map<IssueId, List<ServedPillar>> pillars(UserId viewer, BoardId board, Collection<IssueId> issues);

    /**
     * How far the key results are that each board's team follows: those that the viewer may read, and where linked issues drive one,
     * by the issues that they may see. A board without any is left out.
     *
     * @param since when the period of each board begins; absent where it has none
     */
    Map<BoardId, KeyResultMovement> keyResults(
            UserId viewer, Map<BoardId, Optional<Instant>> since, Tracker tracker, Instant now);
}
