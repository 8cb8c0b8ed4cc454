package com.atlassian.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/**
 * A Jira project.
 *
 * <p>Source: codescape/jira-scrum-poker, atlassian-labs/atlassian-slack-integration-server; {@code getIssueTypes}
 * codescape/jira-multiple-subtasks SubtasksCreationService. [J11]
 */
public interface Project {
    Long getId();

    String getKey();

    String getName();

    /** What can be created in the project, in the order of its scheme. */
    Collection<IssueType> getIssueTypes();
}
