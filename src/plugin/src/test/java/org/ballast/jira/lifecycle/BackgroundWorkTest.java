package org.ballast.jira.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.ballast.core.planning.RepairState;
import org.ballast.core.shared.IssueId;
import org.ballast.jira.config.WallClock;
import org.ballast.jira.testing.InMemoryUseCases;
import org.junit.Before;
import org.junit.Test;

public class BackgroundWorkTest {
    private static final IssueId ISSUE = new IssueId(7);

    private final InMemoryUseCases useCases = new InMemoryUseCases();
    private final ClusterLock lock = mock(ClusterLock.class);
    private final RepairJob repair = new RepairJob(useCases.operation(), new WallClock(), name -> lock);
    private final IssueListener listener = new IssueListener(useCases.operation());

    @Before
    public void tagAnIssue() {
        useCases.tracker.with(anIssue(7).build());
        useCases.debtStore.items().save(aDebtItem().of(7).build());
    }

    @Test
    public void repairsWhileItHoldsTheLockOfTheCluster() {
        when(lock.tryLock()).thenReturn(true);

        JobRunnerResponse response = repair.runJob(mock(JobRunnerRequest.class));

        assertThat(response.successful()).isTrue();
        assertThat(useCases.publisher.of(ISSUE)).isPresent();
        assertThat(useCases.planningStore.repairs().latest())
                .hasValueSatisfying(run -> assertThat(run.state()).isEqualTo(RepairState.DONE));
        verify(lock).unlock();
    }

    @Test
    public void doesNothingWhileAnotherNodeRepairs() {
        assertThat(repair.runJob(mock(JobRunnerRequest.class)).successful()).isTrue();

        assertThat(useCases.publisher.of(ISSUE)).isEmpty();
        verify(lock, never()).unlock();
    }

    @Test
    public void forgetsAnIssueThatIsDeleted() {
        listener.onIssueEvent(event(EventType.ISSUE_DELETED_ID));

        assertThat(useCases.debtStore.items().find(ISSUE)).isEmpty();
    }

    @Test
    public void keepsAnIssueThatIsMovedOrChanged() {
        listener.onIssueEvent(event(EventType.ISSUE_MOVED_ID));
        listener.onIssueEvent(event(EventType.ISSUE_UPDATED_ID));

        assertThat(useCases.debtStore.items().find(ISSUE)).isPresent();
    }

    private static IssueEvent event(Long type) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(7L);
        return new IssueEvent(issue, null, type);
    }
}
