package org.ballast.jira.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.planning.RepairScheduler;

/** Has Jira's scheduler run the repair: every night, and whenever an administrator asks. */
@Named
public class JiraRepairScheduler implements RepairScheduler {
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("org.ballast.jira.repair");
    private static final JobId NIGHTLY = JobId.of("org.ballast.jira.repair.nightly");
    private static final JobId NOW = JobId.of("org.ballast.jira.repair.now");
    /** 3:17 on every day, a quiet minute of a quiet hour. */
    private static final String EVERY_NIGHT = "0 17 3 * * ?";

    private final SchedulerService scheduler;

    @Inject
    public JiraRepairScheduler(@ComponentImport SchedulerService scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void runSoon() {
        schedule(NOW, Schedule.runOnce(null));
    }

    /** Makes the job known on this node and planned in the cluster; doing it again changes nothing. */
    void start(JobRunner repair) {
        scheduler.registerJobRunner(RUNNER, repair);
        schedule(NIGHTLY, Schedule.forCronExpression(EVERY_NIGHT));
    }

    /** Takes the job from this node; in the cluster it stays planned. */
    void stop() {
        scheduler.unregisterJobRunner(RUNNER);
    }

    private void schedule(JobId job, Schedule schedule) {
        JobConfig config = JobConfig.forJobRunnerKey(RUNNER)
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(schedule);
        try {
            scheduler.scheduleJob(job, config);
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("Jira could not schedule the repair: " + e.getMessage(), e);
        }
    }
}
