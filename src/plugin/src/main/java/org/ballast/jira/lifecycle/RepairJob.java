package org.ballast.jira.lifecycle;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Supplier;
import org.ballast.core.initiative.usecase.ForgetDeletedSlices;
import org.ballast.core.lead.usecase.RemindLeads;
import org.ballast.core.lead.usecase.TakeTurns;
import org.ballast.core.planning.usecase.FailRepair;
import org.ballast.core.planning.usecase.RepairFacts;
import org.ballast.jira.config.FeedbackUseCases;
import org.ballast.jira.config.FlowUseCases;
import org.ballast.jira.config.InitiativeUseCases;
import org.ballast.jira.config.LeadUseCases;
import org.ballast.jira.config.OperationUseCases;
import org.ballast.jira.config.OwnerUseCases;
import org.ballast.jira.config.WallClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the repair on one node at a time; whoever comes while it runs has nothing to do. */
@Named
public class RepairJob implements JobRunner {
    private static final String LOCK = "org.ballast.jira.repair";
    private static final Logger LOG = LoggerFactory.getLogger(RepairJob.class);

    private final OperationUseCases useCases;
    private final LeadUseCases leads;
    private final FeedbackUseCases feedback;
    private final FlowUseCases flows;
    private final OwnerUseCases owners;
    private final InitiativeUseCases initiatives;
    private final WallClock clock;
    private final ClusterLockService locks;

    @Inject
    public RepairJob(
            OperationUseCases useCases,
            LeadUseCases leads,
            FeedbackUseCases feedback,
            FlowUseCases flows,
            OwnerUseCases owners,
            InitiativeUseCases initiatives,
            WallClock clock,
            @ComponentImport ClusterLockService locks) {
        this.useCases = useCases;
        this.leads = leads;
        this.feedback = feedback;
        this.flows = flows;
        this.owners = owners;
        this.initiatives = initiatives;
        this.clock = clock;
        this.locks = locks;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return whileLocked(this::repair).orElseGet(() -> JobRunnerResponse.success("runs already"));
    }

    /** Puts on record that a repair was cut off when its node died; does nothing while one runs. */
    void endInterrupted() {
        whileLocked(() -> useCases.failRepair().handle(new FailRepair.Command(clock.now())));
    }

    /**
     * What the night does besides: hand the lead on where its turn has come, remind of rounds and tech weeks that draw near, of
     * feedback that is nearly over, of targets to talk over and of what waits for owners, and forget slices of deleted
     * issues.
     */
    private JobRunnerResponse repair() {
        try {
            leads.takeTurns().handle(new TakeTurns.Command(clock.now()));
            leads.remindLeads().handle(new RemindLeads.Command(clock.now()));
            leads.remindOfTechWeeks().handle(clock.now());
            feedback.remindTeams().handle(clock.now());
            flows.remindReviewers().handle(clock.now());
            owners.remindOwners().handle(clock.now());
            initiatives.forgetDeletedSlices().handle(new ForgetDeletedSlices.Command(clock.now()));
            return useCases.repairFacts()
                    .handle(new RepairFacts.Command(clock::now))
                    .fold(
                            repair -> JobRunnerResponse.success(String.valueOf(repair.repaired())),
                            refusal -> failed(refusal.code()));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The repair stopped; the next one begins anew", e);
            return failed(String.valueOf(e.getMessage()));
        }
    }

    private JobRunnerResponse failed(String reason) {
        useCases.failRepair().handle(new FailRepair.Command(clock.now()));
        return JobRunnerResponse.failed(reason);
    }

    private <T> Optional<T> whileLocked(Supplier<T> work) {
        ClusterLock lock = locks.getLockForName(LOCK);
        if (!lock.tryLock()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            lock.unlock();
        }
    }
}
