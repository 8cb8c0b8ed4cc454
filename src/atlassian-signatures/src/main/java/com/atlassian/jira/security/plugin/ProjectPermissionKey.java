package com.atlassian.jira.security.plugin;

import java.util.Objects;

/**
 * Names a project permission.
 *
 * <p>Source: the type is the one of the constants in ProjectPermissions [J11]; constructor and
 * {@code permissionKey()} are used by this stand-in and the sandbox alone. [OLD]
 */
public final class ProjectPermissionKey {
    private final String permissionKey;

    public ProjectPermissionKey(String permissionKey) {
        this.permissionKey = permissionKey;
    }

    public String permissionKey() {
        return permissionKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectPermissionKey that && permissionKey.equals(that.permissionKey);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(permissionKey);
    }

    @Override
    public String toString() {
        return permissionKey;
    }
}
