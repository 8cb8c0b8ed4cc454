package org.ballast.jira.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.RunMode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.planning.RepairRun;
import org.ballast.core.planning.RepairState;
import org.ballast.core.shared.IssueId;
import org.ballast.jira.config.WallClock;
import org.ballast.jira.testing.InMemoryUseCases;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentCaptor;

public class BackgroundWorkTest {
    private static final IssueId ISSUE = new IssueId(7);

    private final InMemoryUseCases useCases = new InMemoryUseCases();
    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final ClusterLock lock = mock(ClusterLock.class);
    private final RepairJob repair = new RepairJob(
            useCases.operation(),
            useCases.lead(),
            useCases.feedback(),
            useCases.flows(),
            useCases.owners(),
            useCases.initiative(),
            new WallClock(),
            name -> lock);
    private final IssueListener listener =
            new IssueListener(useCases.operation(), useCases.initiative(), new WallClock());

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
    public void putsARepairOnRecordThatWasCutOff() {
        RepairRun running = new RepairRun(RepairState.RUNNING, 100, 400, 3, 0, MONDAY, Optional.empty());
        useCases.planningStore.repairs().save(running);

        repair.endInterrupted();
        assertThat(latest().state()).isEqualTo(RepairState.RUNNING);

        when(lock.tryLock()).thenReturn(true);
        repair.endInterrupted();
        assertThat(latest().state()).isEqualTo(RepairState.FAILED);
        assertThat(latest().done()).isEqualTo(100);
    }

    @Test
    public void leavesARepairThatIsDoneAsItIs() {
        when(lock.tryLock()).thenReturn(true);
        repair.runJob(mock(JobRunnerRequest.class));

        repair.endInterrupted();

        assertThat(latest().state()).isEqualTo(RepairState.DONE);
    }

    @Test
    public void recordsThatARepairFailed() {
        when(lock.tryLock()).thenReturn(true);
        useCases.publisher.afterNextWrite(() -> {
            throw new IllegalStateException("the index is locked");
        });

        JobRunnerResponse response = repair.runJob(mock(JobRunnerRequest.class));

        assertThat(response.successful()).isFalse();
        assertThat(latest().state()).isEqualTo(RepairState.FAILED);
        verify(lock).unlock();
    }

    @Test
    public void writesTheFactsOfManyIssuesSoonOnTheSameNode() throws SchedulerServiceException {
        JiraFactsScheduler facts = new JiraFactsScheduler(scheduler);

        facts.refreshSoon(Set.of(ISSUE));

        ArgumentCaptor<JobConfig> config = ArgumentCaptor.forClass(JobConfig.class);
        verify(scheduler).scheduleJob(any(), config.capture());
        assertThat(config.getValue().getRunMode()).isEqualTo(RunMode.RUN_LOCALLY);
        assertThat(useCases.publisher.of(ISSUE)).isEmpty();
        assertThat(new FactsJob(facts, useCases.debt())
                        .runJob(mock(JobRunnerRequest.class))
                        .successful())
                .isTrue();
        assertThat(useCases.publisher.of(ISSUE)).isPresent();
        assertThat(facts.next()).isEmpty();
    }

    @Test
    public void plansNothingWhenNoFactsChanged() {
        new JiraFactsScheduler(scheduler).refreshSoon(Set.of());

        verifyNoInteractions(scheduler);
    }

    @Test
    public void leavesTheFactsToTheNightWhereJiraCanNotPlan() throws SchedulerServiceException {
        doThrow(new SchedulerServiceException("no")).when(scheduler).scheduleJob(any(), any());
        JiraFactsScheduler facts = new JiraFactsScheduler(scheduler);

        facts.refreshSoon(Set.of(ISSUE));

        assertThat(facts.next()).contains(ISSUE);
    }

    @Test
    public void writesTheOtherFactsWhenOneFails() {
        useCases.tracker.with(anIssue(8).build());
        useCases.debtStore.items().save(aDebtItem().of(8).build());
        JiraFactsScheduler facts = new JiraFactsScheduler(scheduler);
        facts.refreshSoon(new TreeSet<>(Set.of(ISSUE, new IssueId(8))));
        useCases.publisher.afterNextWrite(() -> {
            throw new IllegalStateException("the index is locked");
        });

        new FactsJob(facts, useCases.debt()).runJob(mock(JobRunnerRequest.class));

        assertThat(useCases.publisher.of(new IssueId(8))).isPresent();
    }

    private RepairRun latest() {
        return useCases.planningStore.repairs().latest().orElseThrow();
    }

    @Test
    public void forgetsAnIssueThatIsDeleted() {
        listener.onIssueEvent(event(EventType.ISSUE_DELETED_ID));

        assertThat(useCases.debtStore.items().find(ISSUE)).isEmpty();
    }

    @Test
    public void asksForARepairWhenAProjectIsDeleted() {
        int[] asked = {0};

        new ProjectListener(() -> asked[0]++).onProjectDeleted(new ProjectDeletedEvent(mock(Project.class)));

        assertThat(asked[0]).isEqualTo(1);
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
