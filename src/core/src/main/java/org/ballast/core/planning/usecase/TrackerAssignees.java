package org.ballast.core.planning.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.IssueDirectory;
import org.ballast.core.planning.Assignees;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** Who is to do issues, of those that one person may see. */
record TrackerAssignees(IssueDirectory issues, UserId viewer) implements Assignees {

    @Override
    public Map<IssueId, UserId> of(Collection<IssueId> asked) {
        Map<IssueId, UserId> assignees = new TreeMap<>();
        for (Issue issue : issues.findAll(viewer, asked)) {
            issue.assignee().ifPresent(assignee -> assignees.put(issue.id(), assignee));
        }
        return assignees;
    }
}
