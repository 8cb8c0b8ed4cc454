package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.issue.IssueConstant;

/**
 * A kind of issue.
 *
 * <p>Source: atlassian-labs/atlassian-slack-integration-server, codescape/jira-scrum-poker; {@code isSubTask}
 * codescape/jira-multiple-subtasks SubtasksCreationService. [J11]
 */
public interface IssueType extends IssueConstant {
    boolean isSubTask();
}
