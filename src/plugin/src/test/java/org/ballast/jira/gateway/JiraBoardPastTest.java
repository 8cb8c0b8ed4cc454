package org.ballast.jira.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.BoardBuilder.aBoard;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Board;
import org.ballast.core.record.PastIssue;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.SprintId;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentCaptor;

public class JiraBoardPastTest {
    private static final Board BOARD = aBoard().build();
    private static final String TAGGED = "filter = " + BOARD.filterId() + " AND techDebtPriorityRank >= 1";
    private static final Instant CREATED = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant RESOLVED = Instant.parse("2026-11-03T09:00:00Z");

    private final JiraStandIn jira = new JiraStandIn();
    private final JiraBoardPast past = new JiraBoardPast(jira.search);
    private final List<String> queries = new ArrayList<>();

    @Before
    public void answer() throws SearchException {
        Issue open = issue(1);
        Issue resolved = issue(2);
        when(resolved.getResolutionDate()).thenReturn(Timestamp.from(RESOLVED));
        doAnswer(call -> {
                    queries.add(call.<Query>getArgument(1).getQueryString());
                    return new SearchResults<>(List.of(open, resolved));
                })
                .when(jira.searchService)
                .searchOverrideSecurity(isNull(), any(), any());
    }

    @Test
    public void readsWhenIssuesWereCreatedAndResolvedWhoeverMaySeeThem() {
        assertThat(past.issues(BOARD))
                .containsExactly(
                        new PastIssue(new IssueId(1), CREATED, Optional.empty()),
                        new PastIssue(new IssueId(2), CREATED, Optional.of(RESOLVED)));
        assertThat(queries).containsExactly(TAGGED);
    }

    @Test
    public void asksWhatIsInASprintAndWhatIsInNone() {
        assertThat(past.inSprint(BOARD, new SprintId(3))).containsExactly(new IssueId(1), new IssueId(2));
        assertThat(past.inNoSprint(BOARD)).hasSize(2);
        assertThat(queries).containsExactly(TAGGED + " AND sprint = 3", TAGGED + " AND sprint is EMPTY");
    }

    @Test
    public void asksForAllIssuesOfASprintOrAWeekAndForNoMoreThanItIsToldTo() throws SearchException {
        ArgumentCaptor<PagerFilter<?>> pages = ArgumentCaptor.captor();

        assertThat(past.allInSprint(BOARD, new SprintId(3), 201)).containsExactly(new IssueId(1), new IssueId(2));
        assertThat(past.allChangedSince(BOARD, LocalDate.of(2026, 11, 15), 7)).hasSize(2);

        assertThat(queries)
                .containsExactly(
                        "filter = " + BOARD.filterId() + " AND sprint = 3",
                        "filter = " + BOARD.filterId() + " AND updated >= \"2026-11-15\"");
        verify(jira.searchService, times(2)).searchOverrideSecurity(isNull(), any(), pages.capture());
        assertThat(pages.getAllValues()).extracting(PagerFilter::getMax).containsExactly(201, 7);
    }

    private static Issue issue(long id) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getCreated()).thenReturn(Timestamp.from(CREATED));
        return issue;
    }
}
