package com.atlassian.jira.issue.index;

/** Source: atlassian-labs/atlassian-slack-integration-server JqlIssueFilter. [J11] */
public class IssueIndexingParams {
    /** The issue without comments, worklogs and change history. */
    public static final IssueIndexingParams INDEX_ISSUE_ONLY = new IssueIndexingParams();

    private IssueIndexingParams() {}
}
