package org.ballast.core.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ballast.core.debt.Board;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.SprintId;

/**
 * What the tracker knows of a board's past, whoever may see it: a record must be whole, also when somebody writes it who may
 * not see everything. Whoever reads a record is shown their own part of it.
 */
public interface BoardPast {

    /** The issues of the board that look tagged, open or not. */
    List<PastIssue> issues(Board board);

    /** Those of them that are or were in the sprint. */
    Set<IssueId> inSprint(Board board, SprintId sprint);

    /** Those of them that never were in any sprint. */
    Set<IssueId> inNoSprint(Board board);

    /** Issues of the board, tagged or not, that are or were in the sprint; not more than so many of them. */
    Set<IssueId> allInSprint(Board board, SprintId sprint, int most);

    /** Issues of the board, tagged or not, that changed on that day or later; not more than so many of them. */
    Set<IssueId> allChangedSince(Board board, LocalDate day, int most);
}
