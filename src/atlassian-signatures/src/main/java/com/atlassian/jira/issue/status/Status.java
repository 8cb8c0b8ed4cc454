package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;

/**
 * Where an issue is in its workflow.
 *
 * <p>Source: atlassian-labs/atlassian-slack-integration-server [J11]; {@code getStatusCategory} GrizzlLearn/issue-notifier AdminPageData,
 * for Jira 9.12. [OLD]
 */
public interface Status extends IssueConstant {
    /** Null for a status that has none. */
    StatusCategory getStatusCategory();
}
