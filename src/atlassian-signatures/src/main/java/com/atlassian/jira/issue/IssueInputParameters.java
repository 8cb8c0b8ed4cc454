package com.atlassian.jira.issue;

/**
 * What an issue that is to be created gets; each setter returns itself.
 *
 * <p>Source: cures-hub/cures-condec-jira JiraIssuePersistenceManager (Jira 8.20) calls each of them; that they return
 * IssueInputParameters shows where they are chained. [OLD]
 */
public interface IssueInputParameters {
    IssueInputParameters setProjectId(Long projectId);

    IssueInputParameters setIssueTypeId(String issueTypeId);

    IssueInputParameters setSummary(String summary);

    IssueInputParameters setDescription(String description);

    /** The reporter's user name. */
    IssueInputParameters setReporterId(String userName);
}
