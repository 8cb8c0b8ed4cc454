package org.ballast.sandbox.web.fragment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ballast.sandbox.host.HostServices;
import org.jspecify.annotations.Nullable;

/** The condition classes that Jira brings and descriptors name. */
public final class HostConditions {
    private static final String PACKAGE = "com.atlassian.jira.plugin.webfragment.conditions.";
    private static final Map<String, ProjectPermissionKey> SHORT_NAMES = Map.of(
            "browse", ProjectPermissions.BROWSE_PROJECTS,
            "edit", ProjectPermissions.EDIT_ISSUES,
            "project", ProjectPermissions.ADMINISTER_PROJECTS);

    private final HostServices services;

    public HostConditions(HostServices services) {
        this.services = services;
    }

    /** A new condition of the class with this name; empty when Jira does not bring it. */
    Optional<Condition> find(String className) {
        if (!className.startsWith(PACKAGE)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                        switch (className.substring(PACKAGE.length())) {
                            case "UserLoggedInCondition" -> (Asked) (context, user, param) -> user != null;
                            case "UserIsAdminCondition" -> (Asked) (context, user, param) -> isAdmin(user);
                            case "HasProjectPermissionCondition", "HasIssuePermissionCondition" ->
                                (Asked) this::hasPermission;
                            case "IsIssueEditableCondition" ->
                                (Asked) (context, user, param) -> context.get("issue") instanceof Issue issue
                                        && permissions().hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user);
                            default -> null;
                        })
                .map(HostCondition::new);
    }

    private boolean isAdmin(@Nullable ApplicationUser user) {
        return services.get(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }

    private boolean hasPermission(Map<String, Object> context, @Nullable ApplicationUser user, String permission) {
        ProjectPermissionKey key =
                SHORT_NAMES.getOrDefault(permission.toLowerCase(Locale.ROOT), new ProjectPermissionKey(permission));
        if (context.get("issue") instanceof Issue issue) {
            return permissions().hasPermission(key, issue, user);
        }
        return context.get("project") instanceof Project project
                && permissions().hasPermission(key, project, user);
    }

    private PermissionManager permissions() {
        return services.get(PermissionManager.class);
    }

    private interface Asked {
        boolean holds(Map<String, Object> context, @Nullable ApplicationUser user, String permission);
    }

    private final class HostCondition implements Condition {
        private final Asked asked;
        private String permission = "";

        HostCondition(Asked asked) {
            this.asked = asked;
        }

        @Override
        public void init(Map<String, String> params) throws PluginParseException {
            permission = params.getOrDefault("permission", "");
        }

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            ApplicationUser user = services.get(JiraAuthenticationContext.class).getLoggedInUser();
            return asked.holds(context, user, permission);
        }
    }
}
