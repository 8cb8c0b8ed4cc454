package com.atlassian.jira.issue.index;

import com.atlassian.jira.issue.Issue;

/**
 * Brings the search index up to date.
 *
 * <p>Source: atlassian-labs/atlassian-slack-integration-server JqlIssueFilter (name, arguments, IndexException) [J11];
 * the return type void from docs.atlassian.com/jira/latest IssueIndexingService. [DOC]
 */
public interface IssueIndexingService {
    void reIndex(Issue issue, IssueIndexingParams params) throws IndexException;
}
