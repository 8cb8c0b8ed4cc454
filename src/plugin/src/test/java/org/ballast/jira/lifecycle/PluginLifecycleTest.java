package org.ballast.jira.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import org.ballast.jira.config.WallClock;
import org.ballast.jira.selfcheck.SelfCheck;
import org.ballast.jira.testing.InMemoryUseCases;
import org.junit.Test;
import org.mockito.ArgumentCaptor;

public class PluginLifecycleTest {
    private static final JobRunnerKey FACTS = JobRunnerKey.of("org.ballast.jira.facts");
    private static final JobRunnerKey HOURLY = JobRunnerKey.of("org.ballast.jira.hourly");
    private static final JobRunnerKey REPAIR = JobRunnerKey.of("org.ballast.jira.repair");

    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final EventPublisher events = mock(EventPublisher.class);
    private final InMemoryUseCases useCases = new InMemoryUseCases();
    private final RepairJob repair = new RepairJob(
            useCases.operation(),
            useCases.lead(),
            useCases.feedback(),
            useCases.flows(),
            useCases.owners(),
            useCases.initiative(),
            new WallClock(),
            name -> mock(ClusterLock.class));
    private final IssueListener listener =
            new IssueListener(useCases.operation(), useCases.initiative(), new WallClock());
    private final JiraRepairScheduler repairs = new JiraRepairScheduler(scheduler);
    private final ProjectListener projects = new ProjectListener(repairs);
    private final HourlyJob hourly =
            new HourlyJob(useCases.strategy(), useCases.capacity(), new WallClock(), name -> mock(ClusterLock.class));
    private final JiraFactsScheduler facts = new JiraFactsScheduler(scheduler);
    private final FactsJob factsJob = new FactsJob(facts, useCases.debt());
    private final PluginLifecycle lifecycle = new PluginLifecycle(
            new SelfCheck(),
            repairs,
            repair,
            facts,
            factsJob,
            new HourlySchedule(scheduler, hourly),
            new Listeners(events, listener, projects));

    @Test
    public void plansTheRepairForEveryNightOnOneNode() throws SchedulerServiceException {
        lifecycle.onStart();

        ArgumentCaptor<JobConfig> config = ArgumentCaptor.forClass(JobConfig.class);
        verify(scheduler).registerJobRunner(REPAIR, repair);
        verify(scheduler).scheduleJob(eq(JobId.of("org.ballast.jira.repair.nightly")), config.capture());
        assertThat(config.getValue().getJobRunnerKey()).isEqualTo(REPAIR);
        assertThat(config.getValue().getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
        assertThat(config.getValue().getSchedule().cronExpression()).isEqualTo("0 17 3 * * ?");
    }

    @Test
    public void plansTheHoursWorkOnOneNode() throws SchedulerServiceException {
        lifecycle.onStart();

        ArgumentCaptor<JobConfig> config = ArgumentCaptor.forClass(JobConfig.class);
        verify(scheduler).registerJobRunner(HOURLY, hourly);
        verify(scheduler).scheduleJob(eq(JobId.of("org.ballast.jira.hourly")), config.capture());
        assertThat(config.getValue().getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
        assertThat(config.getValue().getSchedule().cronExpression()).isEqualTo("0 41 * * * ?");
    }

    @Test
    public void knowsOnEachNodeHowToWriteTheFactsOfManyIssues() {
        lifecycle.onStart();
        lifecycle.onStop();

        verify(scheduler).registerJobRunner(FACTS, factsJob);
        verify(scheduler).unregisterJobRunner(FACTS);
    }

    @Test
    public void hearsTheOtherEventsWhereAJiraLacksOne() {
        doThrow(new NoClassDefFoundError("IssueEvent")).when(events).register(listener);

        lifecycle.onStart();

        verify(events).register(projects);
        verify(scheduler).registerJobRunner(REPAIR, repair);
    }

    @Test
    public void leavesTheClustersPlanAloneWhenThisNodeStops() {
        lifecycle.onStart();
        lifecycle.onStop();

        verify(events).register(listener);
        verify(events).register(projects);
        verify(events).unregister(listener);
        verify(events).unregister(projects);
        verify(scheduler).unregisterJobRunner(REPAIR);
        verify(scheduler).unregisterJobRunner(HOURLY);
        verify(scheduler, never()).unscheduleJob(any());
    }
}
