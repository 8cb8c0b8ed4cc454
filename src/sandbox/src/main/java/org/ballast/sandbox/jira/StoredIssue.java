package org.ballast.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.Store;
import org.jspecify.annotations.Nullable;

/** An issue as plugins see one. What belongs to it is read when asked for, as Jira does. */
final class StoredIssue implements MutableIssue {

    private final Store store;
    private final IssueRow row;

    private StoredIssue(Store store, IssueRow row) {
        this.store = store;
        this.row = row;
    }

    static StoredIssue of(Store store, IssueRow row) {
        return new StoredIssue(store, row);
    }

    /** The stored row of an issue that a plugin hands in; empty when it is gone. */
    static Optional<IssueRow> rowOf(Store store, @Nullable Issue issue) {
        if (issue instanceof StoredIssue stored) {
            return Optional.of(stored.row);
        }
        return issue == null ? Optional.empty() : store.issues().byId(issue.getId());
    }

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public String getKey() {
        return row.key();
    }

    @Override
    public String getSummary() {
        return row.summary();
    }

    @Override
    public Long getProjectId() {
        return row.projectId();
    }

    @Override
    public Project getProjectObject() {
        return new StoredProject(store.projects().byId(row.projectId()).orElseThrow(), store.catalogue());
    }

    @Override
    public Status getStatus() {
        return new NamedConstant(store.catalogue().status(row.statusId()));
    }

    @Override
    public IssueType getIssueType() {
        return new NamedConstant(store.catalogue().type(row.typeId()));
    }

    @Override
    public Priority getPriority() {
        return new NamedConstant(store.catalogue().priority(row.priorityId()));
    }

    @Override
    public @Nullable Resolution getResolution() {
        Long resolution = row.resolutionId();
        return resolution == null ? null : new NamedConstant(store.catalogue().resolution(resolution));
    }

    @Override
    public @Nullable ApplicationUser getAssignee() {
        Long assignee = row.assigneeId();
        return assignee == null
                ? null
                : StoredUser.of(store.users().byId(assignee).orElse(null));
    }

    @Override
    public Timestamp getCreated() {
        return Timestamp.from(row.created());
    }

    @Override
    public Timestamp getUpdated() {
        return Timestamp.from(row.updated());
    }

    @Override
    public @Nullable Timestamp getResolutionDate() {
        Instant resolved = row.resolved();
        return resolved == null ? null : Timestamp.from(resolved);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Issue issue && issue.getId().equals(row.id());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(row.id());
    }

    @Override
    public String toString() {
        return "issue " + row.id();
    }
}
