package org.ballast.jira.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Has Jira's scheduler run the hourly work. */
@Named
public class HourlySchedule {
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("org.ballast.jira.hourly");
    private static final JobId HOURLY = JobId.of("org.ballast.jira.hourly");
    /** The 41st minute, away from the full hour at which everybody's jobs begin. */
    private static final String EVERY_HOUR = "0 41 * * * ?";

    private final SchedulerService scheduler;
    private final HourlyJob job;

    @Inject
    public HourlySchedule(@ComponentImport SchedulerService scheduler, HourlyJob job) {
        this.scheduler = scheduler;
        this.job = job;
    }

    /** Makes the job known on this node and planned in the cluster; doing it again changes nothing. */
    void start() {
        scheduler.registerJobRunner(RUNNER, job);
        JobConfig config = JobConfig.forJobRunnerKey(RUNNER)
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(Schedule.forCronExpression(EVERY_HOUR));
        try {
            scheduler.scheduleJob(HOURLY, config);
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("Jira could not schedule the hourly work: " + e.getMessage(), e);
        }
    }

    /** Takes the job from this node; in the cluster it stays planned. */
    void stop() {
        scheduler.unregisterJobRunner(RUNNER);
    }
}
