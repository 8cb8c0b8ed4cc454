package org.ballast.jira.lifecycle;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.ProjectDeletedEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.planning.RepairScheduler;

/** Has the repair forget a deleted project's issues: Jira sends no event for the single issues. */
@Named
public class ProjectListener {
    private final RepairScheduler repair;

    @Inject
    public ProjectListener(RepairScheduler repair) {
        this.repair = repair;
    }

    /** Called by Jira, on one node, once the project is gone. */
    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        repair.runSoon();
    }
}
