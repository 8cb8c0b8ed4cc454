package org.ballast.sandbox.web.admin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ballast.sandbox.store.Permissions;
import org.ballast.sandbox.store.Permissions.Grant;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.UserRow;
import org.ballast.sandbox.web.page.Answer;
import org.ballast.sandbox.web.page.Visit;

/** Who may do what in which project, and whom security levels let in. Changed by script or seed, shown here. */
final class PermissionsPage implements AdminPage {
    private final Store store;

    PermissionsPage(Store store) {
        this.store = store;
    }

    /** What a group may do in a project. */
    record GroupLine(String group, String members, List<String> permissions) {}

    /** A security level with the groups it lets in. */
    record LevelLine(String name, String groups) {}

    /** A project with its grants and levels. */
    record ProjectGrants(ProjectRow row, List<GroupLine> groups, List<LevelLine> levels) {}

    @Override
    public Answer get(Visit visit) {
        List<ProjectGrants> projects =
                store.projects().all().stream().map(this::grants).toList();
        return Answer.html("admin-permissions.html", "Project permissions", Map.of("projects", projects));
    }

    private ProjectGrants grants(ProjectRow project) {
        Map<String, List<String>> byGroup = store.permissions().grants(project.id()).stream()
                .collect(Collectors.groupingBy(
                        Grant::group,
                        TreeMap::new,
                        Collectors.mapping(grant -> words(grant.permission()), Collectors.toList())));
        return new ProjectGrants(
                project,
                byGroup.entrySet().stream()
                        .map(entry -> new GroupLine(entry.getKey(), members(entry.getKey()), entry.getValue()))
                        .toList(),
                store.permissions().levels(project.id()).stream()
                        .map(level -> new LevelLine(
                                level.name(),
                                String.join(", ", store.permissions().groupsOfLevel(level.id()))))
                        .toList());
    }

    private String members(String group) {
        return group.equals(Permissions.ANYONE)
                ? "everybody, also without logging in"
                : store.groups().members(group).stream().map(UserRow::name).collect(Collectors.joining(", "));
    }

    /** BROWSE_PROJECTS becomes "browse projects". */
    private static String words(ProjectPermission permission) {
        return permission.name().toLowerCase(Locale.ROOT).replace('_', ' ').replace(" permission", "");
    }
}
