package org.ballast.sandbox.jira;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.ballast.sandbox.store.Groups;

/** Groups for plugins. */
final class GroupLookup implements GroupManager {

    private final Groups groups;

    GroupLookup(Groups groups) {
        this.groups = groups;
    }

    @Override
    public boolean groupExists(String groupName) {
        return groups.exists(groupName);
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(String groupName) {
        return List.copyOf(groups.members(groupName).stream()
                .<ApplicationUser>map(StoredUser::new)
                .toList());
    }
}
