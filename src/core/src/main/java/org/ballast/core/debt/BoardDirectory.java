package org.ballast.core.debt;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.SprintId;
import org.ballast.core.shared.UserId;

/** The tracker's boards, read through their saved filters, so that the tracker's own permissions always apply. */
public interface BoardDirectory {

    /** Whether the viewer may see the board's filter. */
    boolean canSeeFilter(UserId viewer, long filterId);

    /**
     * Those of the issues that the board's filter contains; at most 200 ids. All of them must be visible to the viewer: a
     * tracker may refuse to look when one is not, and then the answer is empty.
     */
    Set<IssueId> onBoard(UserId viewer, Board board, Collection<IssueId> issues);

    /**
     * Reads the board for the viewer. Refused with {@code ballast.planning.sprint-unknown} when the target sprint does
     * not exist or is hidden. Without target the target set is empty.
     */
    Outcome<BoardReading> read(UserId viewer, Board board, Optional<SprintId> target);

    /** Whether there is such a sprint and the viewer may know of it; cheaper than reading the board. */
    boolean knowsSprint(UserId viewer, SprintId sprint);

    /** Whether the filter finds at least one issue of the project, of those that the viewer may see. */
    boolean hasIssueOf(UserId viewer, long filterId, ProjectId project);

    /** Unresolved issues of the board that look tagged, whoever may see them; for the repair alone. */
    Set<IssueId> allOpen(Board board);
}
