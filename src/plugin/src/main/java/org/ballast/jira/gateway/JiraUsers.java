package org.ballast.jira.gateway;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.ballast.core.shared.CurrentUser;
import org.ballast.core.shared.UserId;

/** Jira's users by the id that never changes, and who is calling. */
@Named
public class JiraUsers implements CurrentUser {
    private final UserManager users;
    private final JiraAuthenticationContext authentication;

    @Inject
    public JiraUsers(
            @ComponentImport("jiraUserManager") UserManager users,
            @ComponentImport JiraAuthenticationContext authentication) {
        this.users = users;
        this.authentication = authentication;
    }

    /** The user with that id, active or not; empty when Jira no longer knows one. */
    public Optional<ApplicationUser> find(UserId user) {
        return Numbers.parse(user.value()).flatMap(users::getUserById);
    }

    /** Where the user gets mail; empty for one whom Jira no longer knows or who has no address. */
    Optional<String> emailAddress(UserId user) {
        return find(user)
                .map(ApplicationUser::getEmailAddress)
                .map(String::strip)
                .filter(address -> !address.isEmpty());
    }

    /**
     * The id of the user with that login name; empty when Jira knows none, or one without an id. Some databases fail when they are asked
     * for a text with a NUL in it, which is nobody's name.
     */
    Optional<UserId> named(String loginName) {
        return loginName.indexOf('\0') < 0
                ? idOf(Optional.ofNullable(users.getUserByName(loginName)))
                : Optional.empty();
    }

    /** The id of the user with that key; empty when Jira knows none, or one without an id. */
    Optional<UserId> withKey(String key) {
        return idOf(Optional.ofNullable(users.getUserByKey(key)));
    }

    /** Who is logged in on this thread; empty for anonymous. */
    public Optional<ApplicationUser> caller() {
        return Optional.ofNullable(authentication.getLoggedInUser());
    }

    /** The id of who is logged in on this thread; empty for anonymous and for users without an id. */
    @Override
    public Optional<UserId> callerId() {
        return idOf(caller());
    }

    /** The id of a user; empty for none and for one without an id. */
    static Optional<UserId> idOf(Optional<ApplicationUser> user) {
        return user.map(ApplicationUser::getId).map(id -> new UserId(id.toString()));
    }
}
