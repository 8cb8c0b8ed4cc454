package org.ballast.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.ballast.sandbox.store.Users;
import org.jspecify.annotations.Nullable;

/** Users for plugins, active or not; null asks for nobody. */
final class UserLookup implements UserManager {

    private final Users users;

    UserLookup(Users users) {
        this.users = users;
    }

    @Override
    public @Nullable ApplicationUser getUserByKey(@Nullable String key) {
        return key == null ? null : StoredUser.of(users.byKey(key).orElse(null));
    }

    @Override
    public @Nullable ApplicationUser getUserByName(@Nullable String name) {
        return name == null ? null : StoredUser.of(users.byName(name).orElse(null));
    }

    @Override
    public Optional<ApplicationUser> getUserById(@Nullable Long id) {
        return id == null ? Optional.empty() : users.byId(id).map(StoredUser::new);
    }
}
