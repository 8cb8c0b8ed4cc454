package com.atlassian.jira.project;

import java.util.List;

/**
 * Looks projects up, without asking for permissions.
 *
 * <p>Source: {@code getProjectObj}, {@code getProjects} atlassian-labs/atlassian-slack-integration-server;
 * {@code getProjectByCurrentKey} codescape/jira-scrum-poker. [J11]
 */
public interface ProjectManager {
    /** Null when there is none. */
    Project getProjectObj(Long id);

    /** Null when there is none. */
    Project getProjectByCurrentKey(String key);

    List<Project> getProjects();
}
