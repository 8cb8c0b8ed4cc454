package com.atlassian.jira.issue;

/**
 * What IssueManager returns; Ballast only reads it.
 *
 * <p>Source: codescape/jira-scrum-poker, atlassian-labs/atlassian-slack-integration-server. [J11]
 */
public interface MutableIssue extends Issue {}
