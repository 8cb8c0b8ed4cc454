package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;

/**
 * A project is gone, with all its issues; no event tells of the single issues.
 *
 * <p>Source: cures-hub/cures-condec-jira JiraIssueTextExtractionEventListener (Jira 8.20, this package, getProject) and
 * docs.atlassian.com/jira/7.0.8 ProjectDeletedEvent (public API since 5.1, a final class). [OLD] No call site on Jira 11
 * was found, so we only name the type of the event and call nothing of it. The constructor belongs to this stand-in.
 */
public final class ProjectDeletedEvent {
    private final Project project;

    public ProjectDeletedEvent(Project project) {
        this.project = project;
    }

    public Project getProject() {
        return project;
    }
}
