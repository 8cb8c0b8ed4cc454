package org.ballast.jira.lifecycle;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.ballast.core.debt.usecase.PublicFacts;
import org.ballast.core.shared.IssueId;
import org.ballast.jira.config.DebtUseCases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the public facts of the issues that wait for it. */
@Named
public class FactsJob implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FactsJob.class);

    private final JiraFactsScheduler scheduler;
    private final PublicFacts facts;

    @Inject
    public FactsJob(JiraFactsScheduler scheduler, DebtUseCases useCases) {
        this.scheduler = scheduler;
        this.facts = useCases.publicFacts();
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        int done = 0;
        for (Optional<IssueId> issue = scheduler.next(); issue.isPresent(); issue = scheduler.next()) {
            refresh(issue.get());
            done++;
        }
        return JobRunnerResponse.success(String.valueOf(done));
    }

    /** One that fails does not keep the others from being written. */
    private void refresh(IssueId issue) {
        try {
            facts.refresh(issue);
        } catch (RuntimeException e) {
            LOG.warn("The facts of issue {} are not up to date; the nightly repair writes them", issue.value(), e);
        }
    }
}
