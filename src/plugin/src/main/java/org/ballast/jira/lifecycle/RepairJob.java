package org.ballast.jira.lifecycle;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.planning.usecase.RepairFacts;
import org.ballast.jira.config.OperationUseCases;
import org.ballast.jira.config.WallClock;

/** Runs the repair on one node at a time; whoever comes while it runs has nothing to do. */
@Named
public class RepairJob implements JobRunner {
    private static final String LOCK = "org.ballast.jira.repair";

    private final OperationUseCases useCases;
    private final WallClock clock;
    private final ClusterLockService locks;

    @Inject
    public RepairJob(OperationUseCases useCases, WallClock clock, @ComponentImport ClusterLockService locks) {
        this.useCases = useCases;
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
            return useCases.repairFacts()
                    .handle(new RepairFacts.Command(clock::now))
                    .fold(
                            repair -> JobRunnerResponse.success(String.valueOf(repair.repaired())),
                            refusal -> JobRunnerResponse.failed(refusal.code()));
        } finally {
            lock.unlock();
        }
    }
}
