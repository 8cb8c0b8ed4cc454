package com.atlassian.jira.project;

/**
 * A Jira project.
 *
 * <p>Source: codescape/jira-scrum-poker, atlassian-labs/atlassian-slack-integration-server. [J11]
 */
public interface Project {
    Long getId();

    String getKey();

    String getName();
}
