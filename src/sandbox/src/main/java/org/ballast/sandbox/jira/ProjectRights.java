package org.ballast.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import org.ballast.sandbox.store.Store;
import org.jspecify.annotations.Nullable;

/** What plugins ask about permissions in projects; a null user is anonymous. */
final class ProjectRights implements PermissionManager {

    private final Store store;

    ProjectRights(Store store) {
        this.store = store;
    }

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permission, @Nullable Issue issue, @Nullable ApplicationUser user) {
        return StoredIssue.rowOf(store, issue)
                .filter(row -> store.permissions().has(StoredUser.id(user), permission.permissionKey(), row))
                .isPresent();
    }

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permission, @Nullable Project project, @Nullable ApplicationUser user) {
        return project != null
                && store.permissions().has(StoredUser.id(user), permission.permissionKey(), project.getId());
    }
}
