package org.ballast.jira.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.BoardBuilder.aBoard;
import static org.ballast.jira.gateway.JiraStandIn.ANNA;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.BoardReading;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.SprintId;
import org.junit.Before;
import org.junit.Test;

public class JiraBoardDirectoryTest {
    private static final Board BOARD = aBoard().build();
    private static final String FILTER = "filter = " + BOARD.filterId();

    private final JiraStandIn jira = new JiraStandIn();
    private final JiraBoardDirectory directory = new JiraBoardDirectory(jira.users, jira.search);
    private final List<String> queries = new ArrayList<>();

    @Before
    public void answer() throws SearchException {
        when(jira.searchService.parseQuery(any(), any())).thenAnswer(call -> {
            Query query = mock(Query.class);
            when(query.getQueryString()).thenReturn(call.getArgument(1));
            return new ParseResult(query, new MessageSetImpl());
        });
        when(jira.searchService.validateQuery(any(), any())).thenReturn(new MessageSetImpl());
        doAnswer(call -> {
                    queries.add(call.<Query>getArgument(1).getQueryString());
                    Issue issue = mock(Issue.class);
                    when(issue.getId()).thenReturn((long) queries.size());
                    return new SearchResults<>(List.of(issue));
                })
                .when(jira.searchService)
                .search(any(), any(), any());
    }

    @Test
    public void readsABoardAsThePersonWhoAsks() {
        BoardReading reading = read(Optional.of(new SprintId(3)));

        assertThat(queries)
                .containsExactly(
                        FILTER + " AND resolution is EMPTY AND techDebtPriorityRank >= 1",
                        FILTER + " AND resolution is EMPTY AND techDebtPriorityRank >= 1"
                                + " AND (sprint in openSprints() OR sprint in futureSprints())",
                        FILTER + " AND techDebtPriorityRank >= 1 AND sprint = 3",
                        FILTER + " AND resolution is EMPTY AND techDebtPriorityRank >= 1 AND Flagged is not EMPTY");
        assertThat(reading.open()).containsExactly(new IssueId(1));
        assertThat(reading.flagged()).containsExactly(new IssueId(4));
    }

    @Test
    public void asksForNoSprintWithoutATarget() {
        assertThat(read(Optional.empty()).target()).isEmpty();
    }

    @Test
    public void refusesASprintThatJiraDoesNotShow() {
        jiraObjectsTo("sprint = 3");

        assertThat(directory
                        .read(ANNA, BOARD, Optional.of(new SprintId(3)))
                        .<String>fold(reading -> "read", Refusal::code))
                .isEqualTo("ballast.planning.sprint-unknown");
    }

    @Test
    public void findsNothingFlaggedWhereJiraHasNoFlag() {
        jiraObjectsTo("Flagged");

        assertThat(read(Optional.empty()).flagged()).isEmpty();
        assertThat(read(Optional.empty()).open()).isNotEmpty();
    }

    @Test
    public void seesAFilterThatJiraShows() {
        assertThat(directory.canSeeFilter(ANNA, 10)).isTrue();
        jiraObjectsTo("filter");
        assertThat(directory.canSeeFilter(ANNA, 10)).isFalse();
    }

    @Test
    public void asksOnceForSeveralIssues() {
        directory.onBoard(ANNA, BOARD, List.of(new IssueId(7), new IssueId(8)));
        directory.onBoard(ANNA, BOARD, List.of());

        assertThat(queries).containsExactly(FILTER + " AND id in (7, 8)");
    }

    @Test
    public void doesNotLetOneHiddenIssueHideTheOthers() {
        jiraObjectsTo("id in (7, 8)");

        assertThat(directory.onBoard(ANNA, BOARD, List.of(new IssueId(7), new IssueId(8))))
                .isNotEmpty();
    }

    private BoardReading read(Optional<SprintId> target) {
        return directory.read(ANNA, BOARD, target).fold(reading -> reading, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    private void jiraObjectsTo(String part) {
        when(jira.searchService.validateQuery(any(), any())).thenAnswer(call -> {
            MessageSet messages = new MessageSetImpl();
            if (call.<Query>getArgument(1).getQueryString().contains(part)) {
                messages.addErrorMessage("no");
            }
            return messages;
        });
    }
}
