package com.atlassian.jira.issue.index;

/** Source: atlassian-labs/atlassian-slack-integration-server JqlIssueFilter (checked). [J11] */
public class IndexException extends Exception {
    public IndexException(String message) {
        super(message);
    }
}
