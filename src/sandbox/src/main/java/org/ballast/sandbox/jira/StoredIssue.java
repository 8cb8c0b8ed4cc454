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
import java.util.function.Supplier;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.Store;
import org.jspecify.annotations.Nullable;

/** An issue as plugins see one. What belongs to it is read when asked for, as Jira does. */
final class StoredIssue implements MutableIssue {

    private final Store store;
    private final long id;
    private final Supplier<IssueRow> row;

    private StoredIssue(Store store, long id, Supplier<IssueRow> row) {
        this.store = store;
        this.id = id;
        this.row = row;
    }

    static StoredIssue of(Store store, IssueRow row) {
        return new StoredIssue(store, row.id(), () -> row);
    }

    /** An issue of which only the id is known yet. */
    static StoredIssue later(Store store, long id, Supplier<IssueRow> row) {
        return new StoredIssue(store, id, row);
    }

    /** The stored row of an issue that a plugin hands in; empty when it is gone. */
    static Optional<IssueRow> rowOf(Store store, @Nullable Issue issue) {
        if (issue instanceof StoredIssue stored) {
            return Optional.of(stored.row.get());
        }
        return issue == null ? Optional.empty() : store.issues().byId(issue.getId());
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return row.get().key();
    }

    @Override
    public String getSummary() {
        return row.get().summary();
    }

    @Override
    public Long getProjectId() {
        return row.get().projectId();
    }

    @Override
    public Project getProjectObject() {
        return new StoredProject(store.projects().byId(row.get().projectId()).orElseThrow(), store.catalogue());
    }

    @Override
    public Status getStatus() {
        return new NamedConstant(store.catalogue().status(row.get().statusId()));
    }

    @Override
    public IssueType getIssueType() {
        return new NamedConstant(store.catalogue().type(row.get().typeId()));
    }

    @Override
    public Priority getPriority() {
        return new NamedConstant(store.catalogue().priority(row.get().priorityId()));
    }

    @Override
    public @Nullable Resolution getResolution() {
        Long resolution = row.get().resolutionId();
        return resolution == null ? null : new NamedConstant(store.catalogue().resolution(resolution));
    }

    @Override
    public @Nullable ApplicationUser getAssignee() {
        Long assignee = row.get().assigneeId();
        return assignee == null
                ? null
                : StoredUser.of(store.users().byId(assignee).orElse(null));
    }

    @Override
    public Timestamp getCreated() {
        return Timestamp.from(row.get().created());
    }

    @Override
    public Timestamp getUpdated() {
        return Timestamp.from(row.get().updated());
    }

    @Override
    public @Nullable Timestamp getResolutionDate() {
        Instant resolved = row.get().resolved();
        return resolved == null ? null : Timestamp.from(resolved);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Issue issue && issue.getId().equals(id);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return "issue " + id;
    }
}
