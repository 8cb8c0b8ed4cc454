package org.ballast.core.testing;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.debt.Issue;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.UserId;

/** Builds an issue: PAY-n in project 1001, open, editable, schedulable. */
public final class IssueBuilder {

    private final long id;
    private long project = 1001;
    private Optional<Instant> resolvedAt = Optional.empty();
    private Optional<UserId> assignee = Optional.empty();
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

    /** On the first Monday. */
    public IssueBuilder resolved() {
        return resolvedAt(DebtItemBuilder.MONDAY);
    }

    public IssueBuilder resolvedAt(Instant moment) {
        resolvedAt = Optional.of(moment);
        return this;
    }

    public IssueBuilder assigned() {
        return assignedTo(new UserId("ann"));
    }

    public IssueBuilder assignedTo(UserId user) {
        assignee = Optional.of(user);
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
                resolvedAt,
                assignee,
                editable,
                schedulable);
    }
}
