package org.ballast.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import org.ballast.sandbox.store.UserRow;
import org.jspecify.annotations.Nullable;

/** A user as plugins see one. Two of the same key are equal. */
record StoredUser(UserRow row) implements ApplicationUser {

    static @Nullable ApplicationUser of(@Nullable UserRow row) {
        return row == null ? null : new StoredUser(row);
    }

    /** The id of a user that a plugin hands in; null means anonymous. */
    static @Nullable Long id(@Nullable ApplicationUser user) {
        return user == null ? null : user.getId();
    }

    @Override
    public String getKey() {
        return row.key();
    }

    @Override
    public String getUsername() {
        return row.name();
    }

    @Override
    public String getName() {
        return row.name();
    }

    @Override
    public String getDisplayName() {
        return row.displayName();
    }

    @Override
    public String getEmailAddress() {
        return row.email();
    }

    @Override
    public boolean isActive() {
        return row.active();
    }

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApplicationUser user && getKey().equals(user.getKey());
    }

    @Override
    public int hashCode() {
        return getKey().hashCode();
    }

    @Override
    public String toString() {
        return getName() + "(" + getKey() + ")";
    }
}
