package org.ballast.jira.lifecycle;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.planning.usecase.ForgetIssue;
import org.ballast.core.shared.IssueId;
import org.ballast.jira.config.OperationUseCases;

/**
 * Forgets issues that are deleted. Moving or changing an issue needs nothing: rows are tied to its id. What is missed, for
 * instance when a whole project goes, the nightly repair finds.
 */
@Named
public class IssueListener {
    private final OperationUseCases useCases;

    @Inject
    public IssueListener(OperationUseCases useCases) {
        this.useCases = useCases;
    }

    /** Called by Jira for every change of an issue. */
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
            IssueId issue = new IssueId(event.getIssue().getId());
            useCases.forgetIssue().handle(new ForgetIssue.Command(issue));
        }
    }
}
