package org.ballast.sandbox.cluster;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs jobs. A job of the cluster is a row; the node that moves the row on runs it, so each run happens on one node. A
 * run that dies with its node is not repeated before its next time, as in Jira.
 */
public final class ClusterScheduler implements SchedulerService, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ClusterScheduler.class);
    private static final long POLL_MILLIS = 500;
    private static final int WORKERS = 4;
    private static final long STOP_SECONDS = 5;

    private final JobRows rows;
    private final Clock clock;
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, LocalJob> local = new ConcurrentHashMap<>();
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(Thread::new);
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);

    private record LocalJob(JobRunnerKey runner, JobTimes times, Instant time) {}

    private record Request(JobId id, JobRunnerKey runner, RunMode mode, Instant start, AtomicBoolean stopping)
            implements JobRunnerRequest {
        @Override
        public Date getStartTime() {
            return Date.from(start);
        }

        @Override
        public JobId getJobId() {
            return id;
        }

        @Override
        public JobConfig getJobConfig() {
            return JobConfig.forJobRunnerKey(runner).withRunMode(mode);
        }

        @Override
        public boolean isCancellationRequested() {
            return stopping.get();
        }
    }

    /** Prepares the table of jobs; nothing runs before {@link #start}. */
    public ClusterScheduler(DataSource pool, Clock clock) {
        this.rows = new JobRows(pool);
        this.clock = clock;
    }

    /** Looks for due jobs twice a second from now on. */
    public void start() {
        ScheduledFuture<?> unused =
                ticker.scheduleWithFixedDelay(this::tick, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void tick() {
        try {
            runDue();
        } catch (RuntimeException failed) { // the outer edge: the ticker must go on when the database is away
            LOG.error("looking for due jobs failed", failed);
        }
    }

    /** Hands every due job whose runner this node knows to a worker. */
    void runDue() {
        Instant now = clock.instant();
        for (JobRows.Due job : rows.due(now)) {
            JobRunnerKey key = JobRunnerKey.of(job.runner());
            if (runners.containsKey(key) && rows.claim(job, job.times().next(now))) {
                run(JobId.of(job.id()), key, RunMode.RUN_ONCE_PER_CLUSTER, now);
            }
        }
        local.forEach((id, job) -> runLocal(id, job, now));
    }

    private void runLocal(JobId id, LocalJob job, Instant now) {
        if (job.time().isAfter(now) || !runners.containsKey(job.runner())) {
            return;
        }
        Optional<Instant> next = job.times().next(now);
        next.ifPresentOrElse(
                time -> local.put(id, new LocalJob(job.runner(), job.times(), time)), () -> local.remove(id));
        run(id, job.runner(), RunMode.RUN_LOCALLY, now);
    }

    private void run(JobId id, JobRunnerKey key, RunMode mode, Instant now) {
        workers.execute(() -> {
            JobRunner runner = runners.get(key);
            if (runner == null) {
                return;
            }
            try {
                runner.runJob(new Request(id, key, mode, now, stopping));
            } catch (RuntimeException failed) { // the outer edge of a job
                LOG.error("job {} failed", id, failed);
            }
        });
    }

    @Override
    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key, runner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key);
    }

    @Override
    public void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
        Schedule schedule = config.getSchedule();
        JobTimes times = JobTimes.of(schedule);
        Instant first = times.first(schedule, clock.instant());
        if (config.getRunMode() == RunMode.RUN_LOCALLY) {
            local.put(id, new LocalJob(config.getJobRunnerKey(), times, first));
        } else {
            rows.put(id.toString(), config.getJobRunnerKey().toString(), times, first);
        }
    }

    @Override
    public void unscheduleJob(JobId id) {
        local.remove(id);
        rows.remove(id.toString());
    }

    /** Asks running jobs to end and gives them some time; without interrupts, which would close H2's file. */
    @Override
    public void close() {
        stopping.set(true);
        ticker.shutdown();
        workers.shutdown();
        try {
            boolean unused = ticker.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)
                    && workers.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
