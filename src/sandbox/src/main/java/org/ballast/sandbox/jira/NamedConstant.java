package org.ballast.sandbox.jira;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import org.ballast.sandbox.store.Catalogue;
import org.jspecify.annotations.Nullable;

/** A status, type, priority or resolution as plugins see one: an id, as text, and a name. */
record NamedConstant(Catalogue.Entry entry) implements Status, IssueType, Priority, Resolution {

    @Override
    public String getId() {
        return Long.toString(entry.id());
    }

    @Override
    public String getName() {
        return entry.name();
    }

    @Override
    public @Nullable StatusCategory getStatusCategory() {
        return entry instanceof Catalogue.Status status ? status.category()::key : null;
    }

    @Override
    public boolean isSubTask() {
        return entry instanceof Catalogue.Type type && type.subtask();
    }
}
