package org.ballast.jira.gateway;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.core.debt.Board;
import org.ballast.core.record.BoardPast;
import org.ballast.core.record.PastIssue;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.SprintId;

/** Reads what boards did by JQL over their saved filters, whoever may see the issues. */
@Named
public class JiraBoardPast implements BoardPast {
    private final JqlSearch search;

    @Inject
    public JiraBoardPast(JqlSearch search) {
        this.search = search;
    }

    @Override
    public List<PastIssue> issues(Board board) {
        return search.issuesForAnybody(tagged(board)).stream()
                .map(JiraBoardPast::past)
                .toList();
    }

    @Override
    public Set<IssueId> inSprint(Board board, SprintId sprint) {
        return search.idsForAnybody(tagged(board) + " AND sprint = " + sprint.value());
    }

    @Override
    public Set<IssueId> inNoSprint(Board board) {
        return search.idsForAnybody(tagged(board) + " AND sprint is EMPTY");
    }

    @Override
    public Set<IssueId> allInSprint(Board board, SprintId sprint, int most) {
        return search.idsForAnybody(onBoard(board) + " AND sprint = " + sprint.value(), most);
    }

    @Override
    public Set<IssueId> allChangedSince(Board board, LocalDate day, int most) {
        return search.idsForAnybody(onBoard(board) + " AND updated >= \"" + day + "\"", most);
    }

    private static PastIssue past(Issue issue) {
        return new PastIssue(
                new IssueId(issue.getId()),
                issue.getCreated().toInstant(),
                Optional.ofNullable(issue.getResolutionDate()).map(Timestamp::toInstant));
    }

    private static String tagged(Board board) {
        return onBoard(board) + " AND " + TaggedIssues.JQL;
    }

    private static String onBoard(Board board) {
        return "filter = " + board.filterId();
    }
}
