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
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.ballast.core.debt.FactsScheduler;
import org.ballast.core.shared.IssueId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the issues in this node's memory until Jira's scheduler, a moment later, runs the job that asks for them. */
@Named
public class JiraFactsScheduler implements FactsScheduler {
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("org.ballast.jira.facts");
    private static final JobId SOON = JobId.of("org.ballast.jira.facts.soon");
    private static final Logger LOG = LoggerFactory.getLogger(JiraFactsScheduler.class);

    private final SchedulerService scheduler;
    private final Queue<IssueId> waiting = new ConcurrentLinkedQueue<>();

    @Inject
    public JiraFactsScheduler(@ComponentImport SchedulerService scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void refreshSoon(Set<IssueId> issues) {
        if (issues.isEmpty()) {
            return;
        }
        waiting.addAll(issues);
        JobConfig config = JobConfig.forJobRunnerKey(RUNNER)
                .withRunMode(RunMode.RUN_LOCALLY)
                .withSchedule(Schedule.runOnce(null));
        try {
            scheduler.scheduleJob(SOON, config);
        } catch (SchedulerServiceException e) {
            LOG.warn(
                    "The properties of {} issues are not up to date; the nightly repair writes them", issues.size(), e);
        }
    }

    /** The issue that has waited longest. */
    Optional<IssueId> next() {
        return Optional.ofNullable(waiting.poll());
    }

    void start(JobRunner job) {
        scheduler.registerJobRunner(RUNNER, job);
    }

    void stop() {
        scheduler.unregisterJobRunner(RUNNER);
    }
}
