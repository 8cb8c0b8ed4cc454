package com.atlassian.jira.security.groups;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Knows the groups and who is in them.
 *
 * <p>Source: the type evanwinter/jira-snippets script-snippets/getAllUsersNotInGroup.groovy; {@code groupExists} and
 * {@code getUsersInGroup} by a group's name the interface as older Jira versions published it. [OLD]
 */
public interface GroupManager {
    boolean groupExists(String groupName);

    /** Members, active or not; empty when there is no such group. */
    Collection<ApplicationUser> getUsersInGroup(String groupName);
}
