package com.atlassian.jira.issue.search;

/** Source: atlassian-labs/atlassian-slack-integration-server JqlIssueFilter (checked). [J11] */
public class SearchException extends Exception {
    public SearchException(String message) {
        super(message);
    }

    public SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
