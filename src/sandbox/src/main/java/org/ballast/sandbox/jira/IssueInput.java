package org.ballast.sandbox.jira;

import com.atlassian.jira.issue.IssueInputParameters;
import org.jspecify.annotations.Nullable;

/** What a plugin wants an issue to be. */
final class IssueInput implements IssueInputParameters {

    private @Nullable Long projectId;
    private @Nullable String issueTypeId;
    private @Nullable String summary;
    private @Nullable String description;
    private @Nullable String reporter;

    @Override
    public IssueInputParameters setProjectId(@Nullable Long newProjectId) {
        this.projectId = newProjectId;
        return this;
    }

    @Override
    public IssueInputParameters setIssueTypeId(@Nullable String newIssueTypeId) {
        this.issueTypeId = newIssueTypeId;
        return this;
    }

    @Override
    public IssueInputParameters setSummary(@Nullable String newSummary) {
        this.summary = newSummary;
        return this;
    }

    @Override
    public IssueInputParameters setDescription(@Nullable String newDescription) {
        this.description = newDescription;
        return this;
    }

    @Override
    public IssueInputParameters setReporterId(@Nullable String userName) {
        this.reporter = userName;
        return this;
    }

    @Nullable
    Long projectId() {
        return projectId;
    }

    String issueTypeId() {
        return issueTypeId == null ? "" : issueTypeId;
    }

    String summary() {
        return summary == null ? "" : summary;
    }

    String description() {
        return description == null ? "" : description;
    }

    String reporter() {
        return reporter == null ? "" : reporter;
    }
}
