package org.ballast.sandbox.jira;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.ballast.sandbox.store.Permissions;
import org.jspecify.annotations.Nullable;

/** What plugins ask about permissions in all of Jira. A system administrator is an administrator too. */
final class GlobalRights implements GlobalPermissionManager {

    private final Permissions permissions;

    GlobalRights(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, @Nullable ApplicationUser user) {
        Long userId = StoredUser.id(user);
        return permissions.hasGlobal(userId, permission.getKey())
                || (permission.getKey().equals(Permissions.ADMINISTER)
                        && permissions.hasGlobal(userId, Permissions.SYSTEM_ADMIN));
    }
}
