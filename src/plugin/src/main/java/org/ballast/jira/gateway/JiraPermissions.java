package org.ballast.jira.gateway;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.ballast.core.shared.Permissions;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.UserId;

/** Asks Jira who administers and who plans what. */
@Named
public class JiraPermissions implements Permissions {
    private final JiraUsers users;
    private final GlobalPermissionManager global;
    private final PermissionManager permissions;
    private final ProjectManager projects;

    @Inject
    public JiraPermissions(
            JiraUsers users,
            @ComponentImport GlobalPermissionManager global,
            @ComponentImport PermissionManager permissions,
            @ComponentImport ProjectManager projects) {
        this.users = users;
        this.global = global;
        this.permissions = permissions;
        this.projects = projects;
    }

    @Override
    public boolean administersTracker(UserId user) {
        return users.find(user)
                .filter(known -> global.hasPermission(GlobalPermissionKey.ADMINISTER, known))
                .isPresent();
    }

    @Override
    public boolean administersProject(UserId user, ProjectId project) {
        return has(ProjectPermissions.ADMINISTER_PROJECTS, user, project);
    }

    @Override
    public boolean plansSprints(UserId user, ProjectId project) {
        return has(ProjectPermissions.SCHEDULE_ISSUES, user, project);
    }

    private boolean has(ProjectPermissionKey permission, UserId user, ProjectId project) {
        Project found = projects.getProjectObj(project.value());
        return found != null
                && users.find(user)
                        .filter(known -> permissions.hasPermission(permission, found, known))
                        .isPresent();
    }

    @Override
    public Optional<ProjectId> findProject(UserId viewer, String projectKey) {
        return users.find(viewer)
                .flatMap(known -> Optional.ofNullable(projects.getProjectByCurrentKey(projectKey))
                        .filter(project -> mayKnow(known, project))
                        .map(project -> new ProjectId(project.getId())));
    }

    private boolean mayKnow(ApplicationUser user, Project project) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user)
                || permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user);
    }
}
