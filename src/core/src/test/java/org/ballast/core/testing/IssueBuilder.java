package org.ballast.core.testing;

import org.ballast.core.debt.Issue;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.ProjectId;

/** Builds an issue: PAY-n in project 1001, open, editable, schedulable. */
public final class IssueBuilder {

    private final long id;
    private long project = 1001;
    private boolean resolved;
    private boolean assigned;
    private boolean editable = true;
    private boolean schedulable = true;

    private IssueBuilder(long id) {
        this.id = id;
    }

    public static IssueBuilder anIssue(long id) {
        return new IssueBuilder(id);
    }

    public IssueBuilder project(long newProject) {
        project = newProject;
        return this;
    }

    public IssueBuilder resolved() {
        resolved = true;
        return this;
    }

    public IssueBuilder assigned() {
        assigned = true;
        return this;
    }

    public IssueBuilder readOnly() {
        editable = false;
        return this;
    }

    public IssueBuilder notSchedulable() {
        schedulable = false;
        return this;
    }

    public Issue build() {
        return new Issue(
                new IssueId(id),
                "PAY-" + id,
                "Summary of <b>" + id + "</b>",
                new ProjectId(project),
                resolved,
                assigned,
                editable,
                schedulable);
    }
}
