package org.ballast.core.debt;

import java.util.Set;
import org.ballast.core.shared.IssueId;

/**
 * Where the debt issues of a board stand, of those that one person may see. The sets may name issues that are not tagged;
 * whoever reads them looks the debt items up.
 *
 * @param open unresolved issues of the board that look tagged
 * @param scheduled of those, the ones in an active or future sprint of any board
 * @param target issues of the board in the sprint that was asked for, resolved or not
 * @param flagged of the open ones, those with the tracker's flag
 */
public record BoardReading(Set<IssueId> open, Set<IssueId> scheduled, Set<IssueId> target, Set<IssueId> flagged) {

    /** The same board when something else than a sprint is asked for, with these issues in it. */
    public BoardReading aimingAt(Set<IssueId> issues) {
        return new BoardReading(open, scheduled, Set.copyOf(issues), flagged);
    }
}
