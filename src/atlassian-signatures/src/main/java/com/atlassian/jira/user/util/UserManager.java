package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/**
 * Looks users up, active or not.
 *
 * <p>Source: {@code getUserByKey} atlassian-labs/atlassian-slack-integration-server [J11]; {@code getUserByName} and
 * {@code getUserById} blackducksoftware/blackduck-jira UserManagerMock, which implements the whole interface of
 * Jira 7.4. [OLD]
 */
public interface UserManager {
    /** Null when nobody has this key. */
    ApplicationUser getUserByKey(String key);

    /** Null when nobody has this name. */
    ApplicationUser getUserByName(String name);

    Optional<ApplicationUser> getUserById(Long id);
}
