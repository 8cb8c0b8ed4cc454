package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/**
 * The project permissions that Ballast asks for.
 *
 * <p>Source: BROWSE_PROJECTS, CREATE_ISSUES, EDIT_ISSUES, ADMINISTER_PROJECTS: codescape/jira-scrum-poker,
 * atlassian-labs/atlassian-slack-integration-server [J11]; SCHEDULE_ISSUES: several plugins since Jira 6.3. [OLD]
 */
public class ProjectPermissions {
    public static final ProjectPermissionKey BROWSE_PROJECTS = new ProjectPermissionKey("BROWSE_PROJECTS");
    public static final ProjectPermissionKey CREATE_ISSUES = new ProjectPermissionKey("CREATE_ISSUES");
    public static final ProjectPermissionKey EDIT_ISSUES = new ProjectPermissionKey("EDIT_ISSUES");
    public static final ProjectPermissionKey SCHEDULE_ISSUES = new ProjectPermissionKey("SCHEDULE_ISSUES");
    public static final ProjectPermissionKey ADMINISTER_PROJECTS = new ProjectPermissionKey("ADMINISTER_PROJECTS");

    private ProjectPermissions() {}
}
