package com.atlassian.jira.issue;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;

/**
 * An issue as the database has it; no permission is asked for.
 *
 * <p>Source: atlassian-labs/atlassian-slack-integration-server (key, summary, project, status, type, priority,
 * assignee, id) [J11]; {@code getResolution}, {@code getCreated}, {@code getUpdated}, {@code getProjectId} blackducksoftware/blackduck-jira
 * IssueMock, which implements the whole interface of Jira 7.4. [OLD] {@code getResolutionDate} AndreyMarkelov's copy-to-clipboard plugin,
 * DummyIssue, which implements the whole interface since archiving came. [J8]
 */
public interface Issue {
    Long getId();

    String getKey();

    String getSummary();

    Long getProjectId();

    Project getProjectObject();

    Status getStatus();

    IssueType getIssueType();

    /** Null when the project hides priorities. */
    Priority getPriority();

    /** Null while the issue is unresolved. */
    Resolution getResolution();

    /** Null when nobody is assigned. */
    ApplicationUser getAssignee();

    Timestamp getCreated();

    Timestamp getUpdated();

    /** When it was last resolved; null while the issue is unresolved. */
    Timestamp getResolutionDate();
}
