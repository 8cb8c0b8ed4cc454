package com.atlassian.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Project permissions; for an issue this includes its security level. A null user is anonymous.
 *
 * <p>Source: codescape/jira-scrum-poker ScrumPokerPermissions (issue), UserHasProjectAdministrationPermission
 * (project). [J11]
 */
public interface PermissionManager {
    boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user);

    boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user);
}
