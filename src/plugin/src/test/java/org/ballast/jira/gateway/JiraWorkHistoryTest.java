package org.ballast.jira.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.jira.gateway.JiraStandIn.ANNA;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.status.Status;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.initiative.IssueHistory;
import org.ballast.core.initiative.IssueHistory.Change;
import org.ballast.core.shared.IssueId;
import org.junit.Before;
import org.junit.Test;

public class JiraWorkHistoryTest {
    private static final Instant MORNING = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private final JiraStandIn jira = new JiraStandIn();
    private final ChangeHistoryManager history = mock(ChangeHistoryManager.class);
    private final ConstantsManager constants = mock(ConstantsManager.class);
    private final JiraWorkHistory work = new JiraWorkHistory(jira.users, jira.issues);
    private final MutableIssue issue = jira.hasIssue(7, "PAY-7");

    @Before
    public void offer() {
        ComponentAccessor.offer(ChangeHistoryManager.class, history);
        ComponentAccessor.offer(ConstantsManager.class, constants);
    }

    @Test
    public void knowsNothingInAJiraThatHandsNoHistoryOut() {
        ComponentAccessor.offer(ChangeHistoryManager.class, null);

        assertThat(work.of(List.of(new IssueId(7)))).isEmpty();
    }

    @Test
    public void knowsNothingInAJiraWhoseHistoryHasAnotherShape() {
        when(history.getChangeItemsForField(any(), any())).thenThrow(new NoSuchMethodError("getChangeItemsForField"));

        assertThat(work.of(List.of(new IssueId(7)))).isEmpty();
    }

    @Test
    public void tellsWhoHadAnIssueAndWhenItWasInProgress() {
        Status toDo = status("new");
        Status doing = status("indeterminate");
        when(constants.getStatus("1")).thenReturn(toDo);
        when(constants.getStatus("3")).thenReturn(doing);
        when(jira.userManager.getUserByKey("anna")).thenReturn(jira.anna);
        when(issue.getAssignee()).thenReturn(jira.anna);
        when(issue.getStatus()).thenReturn(doing);
        changes("assignee", change(null, "anna", MORNING), change("anna", "deleted", NOON));
        changes("status", change("1", "3", MORNING), change("3", "gone", NOON));

        assertThat(work.of(List.of(new IssueId(7), new IssueId(8))))
                .containsExactly(new IssueHistory(
                        new IssueId(7),
                        List.of(
                                new Change<>(MORNING, Optional.empty(), Optional.of(ANNA)),
                                new Change<>(NOON, Optional.of(ANNA), Optional.empty())),
                        List.of(new Change<>(MORNING, false, true), new Change<>(NOON, true, false)),
                        Optional.of(ANNA),
                        true));
    }

    @Test
    public void asksForEachPersonAndEachStatusOnce() {
        changes("assignee", change("anna", "ben", MORNING), change("ben", "anna", NOON));
        changes("status", change("1", "3", MORNING), change("3", "1", NOON));

        assertThat(work.of(List.of(new IssueId(7), new IssueId(7)))).hasSize(2);

        verify(jira.userManager, times(2)).getUserByKey(any());
        verify(constants, times(2)).getStatus(any());
    }

    @Test
    public void aStatusWithoutCategoryIsNoProgress() {
        Status strange = mock(Status.class);
        when(issue.getStatus()).thenReturn(strange);

        assertThat(work.of(List.of(new IssueId(7))))
                .extracting(IssueHistory::inProgress)
                .containsExactly(false);
    }

    private static Status status(String category) {
        Status status = mock(Status.class);
        when(status.getStatusCategory()).thenReturn(() -> category);
        return status;
    }

    private void changes(String field, ChangeItemBean... items) {
        when(history.getChangeItemsForField(issue, field)).thenReturn(List.of(items));
    }

    private static ChangeItemBean change(String from, String to, Instant at) {
        return new ChangeItemBean(from, to, Timestamp.from(at));
    }
}
