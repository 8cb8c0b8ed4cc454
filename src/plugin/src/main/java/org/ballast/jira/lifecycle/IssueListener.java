package org.ballast.jira.lifecycle;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.initiative.usecase.ForgetSlices;
import org.ballast.core.planning.usecase.ForgetIssue;
import org.ballast.core.shared.IssueId;
import org.ballast.jira.config.InitiativeUseCases;
import org.ballast.jira.config.OperationUseCases;
import org.ballast.jira.config.WallClock;

/**
 * Forgets issues that are deleted. Moving or changing an issue needs nothing: rows are tied to its id. What is missed the
 * nightly repair finds.
 */
@Named
public class IssueListener {
    private final OperationUseCases useCases;
    private final InitiativeUseCases initiatives;
    private final WallClock clock;

    @Inject
    public IssueListener(OperationUseCases useCases, InitiativeUseCases initiatives, WallClock clock) {
        this.useCases = useCases;
        this.initiatives = initiatives;
        this.clock = clock;
    }

    /** Called by Jira for every change of an issue. */
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
            IssueId issue = new IssueId(event.getIssue().getId());
            useCases.forgetIssue().handle(new ForgetIssue.Command(issue));
            initiatives.forgetSlices().handle(new ForgetSlices.Command(issue, clock.now()));
        }
    }
}
