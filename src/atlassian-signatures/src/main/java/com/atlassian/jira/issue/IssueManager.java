package com.atlassian.jira.issue;

/**
 * Loads issues from the database, without asking for permissions.
 *
 * <p>Source: {@code getIssueObject(Long)}, {@code getIssueByCurrentKey}
 * atlassian-labs/atlassian-slack-integration-server; {@code getIssueObject(String)} codescape/jira-scrum-poker
 * (follows the keys that a moved issue had before). [J11]
 */
public interface IssueManager {
    /** Null when there is none. */
    MutableIssue getIssueObject(Long id);

    /** Finds also by a former key; null when there is none. */
    MutableIssue getIssueObject(String key);

    /** Null when there is none. */
    MutableIssue getIssueByCurrentKey(String key);
}
