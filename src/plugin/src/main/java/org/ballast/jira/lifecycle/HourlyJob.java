package org.ballast.jira.lifecycle;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.strategy.usecase.AskQueries;
import org.ballast.jira.config.CapacityUseCases;
import org.ballast.jira.config.StrategyUseCases;
import org.ballast.jira.config.WallClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the hour does on one node at a time: asks the queries of key results, and in the first hour of a week records
 * whether there is time enough for the strategies. Whoever comes while it runs has nothing to do.
 */
@Named
public class HourlyJob implements JobRunner {
    private static final String LOCK = "org.ballast.jira.hourly";
    private static final Logger LOG = LoggerFactory.getLogger(HourlyJob.class);

    private final StrategyUseCases strategies;
    private final CapacityUseCases capacity;
    private final WallClock clock;
    private final ClusterLockService locks;

    @Inject
    public HourlyJob(
            StrategyUseCases strategies,
            CapacityUseCases capacity,
            WallClock clock,
            @ComponentImport ClusterLockService locks) {
        this.strategies = strategies;
        this.capacity = capacity;
        this.clock = clock;
        this.locks = locks;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        ClusterLock lock = locks.getLockForName(LOCK);
        if (!lock.tryLock()) {
            return JobRunnerResponse.success("runs already");
        }
        try {
            return run();
        } finally {
            lock.unlock();
        }
    }

    private JobRunnerResponse run() {
        try {
            AskQueries.Asked asked = strategies.askQueries().all(clock::now);
            int recorded = capacity.checkCapacity().record(clock.now());
            return JobRunnerResponse.success(
                    asked.answered() + " answered, " + asked.failed() + " failed, " + recorded + " weeks recorded");
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The hour's work stopped; the next one begins anew", e);
            return JobRunnerResponse.failed(String.valueOf(e.getMessage()));
        }
    }
}
