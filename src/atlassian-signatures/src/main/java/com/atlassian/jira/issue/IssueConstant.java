package com.atlassian.jira.issue;

/**
 * A named value of a field: status, type, priority, resolution.
 *
 * <p>Source: atlassian-labs/atlassian-slack-integration-server. [J11]
 */
public interface IssueConstant {
    String getId();

    String getName();
}
