package org.ballast.sandbox.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.ballast.sandbox.database.Database;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.TestDatabases;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ClusterSchedulerTest {
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("repair");
    private static final JobId JOB = JobId.of("daily-repair");
    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    @Parameter
    public DatabaseKind kind;

    private final BlockingQueue<String> runs = new LinkedBlockingQueue<>();
    private final MovableClock clock = new MovableClock();
    private Database database;
    private ClusterScheduler first;
    private ClusterScheduler second;

    @Parameters(name = "{0}")
    public static DatabaseKind[] databases() {
        return DatabaseKind.values();
    }

    @Before
    public void startTwoNodes() {
        database = TestDatabases.empty(kind);
        first = node("first");
        second = node("second");
    }

    private ClusterScheduler node(String name) {
        ClusterScheduler node = new ClusterScheduler(database.pool(), clock);
        node.registerJobRunner(RUNNER, request -> {
            runs.add(name);
            return JobRunnerResponse.success();
        });
        return node;
    }

    @After
    public void stop() {
        first.close();
        second.close();
        database.close();
    }

    @Test
    public void runsAJobOfTheClusterOnOneNodeOnly() throws Exception {
        schedule(first, Schedule.forInterval(60_000, null));
        schedule(second, Schedule.forInterval(60_000, null));

        first.runDue();
        second.runDue();
        assertThat(nextRun()).isEqualTo("first");

        clock.forward(Duration.ofSeconds(61));
        second.runDue();
        first.runDue();
        assertThat(nextRun()).isEqualTo("second");
        assertThat(runs).isEmpty();
    }

    @Test
    public void waitsForTheFirstRun() throws Exception {
        schedule(first, Schedule.runOnce(Date.from(START.plusSeconds(10))));

        first.runDue();
        clock.forward(Duration.ofSeconds(10));
        first.runDue();
        first.runDue();

        assertThat(nextRun()).isEqualTo("first");
        assertThat(runs).isEmpty();
    }

    @Test
    public void followsACronExpression() throws Exception {
        schedule(first, Schedule.forCronExpression("0 0 6 * * ?"));

        first.runDue();
        clock.forward(Duration.ofDays(1));
        first.runDue();

        assertThat(nextRun()).isEqualTo("first");
        assertThat(runs).isEmpty();
    }

    @Test
    public void leavesAJobToTheNodeThatKnowsItsRunner() throws Exception {
        first.unregisterJobRunner(RUNNER);
        schedule(first, Schedule.runOnce(null));

        first.runDue();
        second.runDue();

        assertThat(nextRun()).isEqualTo("second");
    }

    @Test
    public void runsALocalJobOnItsOwnNode() throws Exception {
        JobConfig local = JobConfig.forJobRunnerKey(RUNNER)
                .withRunMode(RunMode.RUN_LOCALLY)
                .withSchedule(Schedule.runOnce(null));
        first.scheduleJob(JOB, local);

        second.runDue();
        first.runDue();

        assertThat(nextRun()).isEqualTo("first");
    }

    @Test
    public void forgetsAnUnscheduledJob() throws Exception {
        schedule(first, Schedule.runOnce(null));
        second.unscheduleJob(JOB);
        schedule(first, JobId.of("other"), Schedule.runOnce(null));

        first.runDue();

        assertThat(nextRun()).isEqualTo("first");
        assertThat(runs).isEmpty();
    }

    @Test
    public void survivesAFailingJob() throws Exception {
        JobRunner failing = request -> {
            throw new IllegalStateException("expected by the test");
        };
        first.registerJobRunner(JobRunnerKey.of("failing"), failing);
        first.scheduleJob(
                JobId.of("a"),
                JobConfig.forJobRunnerKey(JobRunnerKey.of("failing")).withSchedule(Schedule.runOnce(null)));
        schedule(first, Schedule.runOnce(null));

        first.runDue();

        assertThat(nextRun()).isEqualTo("first");
    }

    @Test
    public void refusesCronExpressionsThatMeanAnotherDayElsewhere() {
        assertThatThrownBy(() -> schedule(first, Schedule.forCronExpression("0 0 6 ? * 2")))
                .isInstanceOf(SchedulerServiceException.class)
                .hasMessageContaining("days of the week");
        assertThatThrownBy(() -> schedule(first, Schedule.forCronExpression("every day")))
                .isInstanceOf(SchedulerServiceException.class);
    }

    private String nextRun() throws InterruptedException {
        return runs.poll(10, TimeUnit.SECONDS);
    }

    private static void schedule(ClusterScheduler node, Schedule schedule) throws SchedulerServiceException {
        schedule(node, JOB, schedule);
    }

    private static void schedule(ClusterScheduler node, JobId id, Schedule schedule) throws SchedulerServiceException {
        node.scheduleJob(id, JobConfig.forJobRunnerKey(RUNNER).withSchedule(schedule));
    }

    private static final class MovableClock extends Clock {
        private volatile Instant now = START;

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
