package org.ballast.sandbox.store;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/**
 * Who may do what. Permissions are granted to groups, per project; the empty group name means everybody, also people
 * who are not logged in. An inactive person has no groups. Administrators get no special treatment in projects.
 */
public final class Permissions {

    /** The group that everybody is in, also people who are not logged in. */
    public static final String ANYONE = "";
    /** Global permission of Jira administrators. */
    public static final String ADMINISTER = "ADMINISTER";
    /** Global permission of system administrators. */
    public static final String SYSTEM_ADMIN = "SYSTEM_ADMIN";

    private static final String VIEWER_GROUPS = "(SELECT gm.group_name FROM group_member gm"
            + " JOIN app_user gu ON gu.id = gm.user_id WHERE gm.user_id = :viewer AND gu.active = TRUE)";
    private static final String GRANTED_PROJECTS = "(SELECT pg.project_id FROM project_grant pg"
            + " WHERE pg.permission_key = '%s' AND (pg.group_name = '' OR pg.group_name IN " + VIEWER_GROUPS + "))";
    private static final String VISIBLE_LEVELS =
            "(SELECT sg.level_id FROM security_level_group sg WHERE sg.group_name IN " + VIEWER_GROUPS + ")";

    /**
     * SQL condition on table {@code issue i}: the person {@code :viewer} may see the issue. Use {@link #viewer} for the
     * parameter.
     */
    public static final String SEES_ISSUE =
            "(i.project_id IN " + GRANTED_PROJECTS.formatted(ProjectPermission.BROWSE_PROJECTS.name())
                    + " AND (i.security_level_id IS NULL OR i.security_level_id IN " + VISIBLE_LEVELS + "))";

    private static final long NOBODY = -1;

    private final StoreDatabase database;
    private final RequestMemory memory;

    Permissions(StoreDatabase database, RequestMemory memory) {
        this.database = database;
        this.memory = memory;
    }

    /** The value of the SQL parameter {@code :viewer}; null is a person who is not logged in. */
    public static long viewer(@Nullable Long userId) {
        return userId == null ? NOBODY : userId;
    }

    /** Lets a group do something in a project. */
    public void grant(long projectId, ProjectPermission permission, String group) {
        revoke(projectId, permission, group);
        database.sql()
                .sql("INSERT INTO project_grant (project_id, permission_key, group_name)"
                        + " VALUES (:project, :permission, :group)")
                .param("project", projectId)
                .param("permission", permission.name())
                .param("group", group)
                .update();
        memory.forget();
    }

    /** Lets a group do several things in a project. */
    public void grant(long projectId, Set<ProjectPermission> permissions, String group) {
        permissions.forEach(permission -> grant(projectId, permission, group));
    }

    /** Somebody who may do something; the group {@link #ANYONE} is everybody. */
    public record Grant(ProjectPermission permission, String group) {}

    /** All that is granted in a project, by permission and group. */
    public List<Grant> grants(long projectId) {
        return database
                .sql()
                .sql("SELECT permission_key, group_name FROM project_grant WHERE project_id = :project")
                .param("project", projectId)
                .query((row, n) -> new Grant(ProjectPermission.valueOf(row.getString(1)), row.getString(2)))
                .list()
                .stream()
                .sorted(Comparator.comparing(Grant::permission).thenComparing(Grant::group))
                .toList();
    }

    /** The groups that a security level lets in, by name. */
    public List<String> groupsOfLevel(long levelId) {
        return database.sql()
                .sql("SELECT group_name FROM security_level_group WHERE level_id = :level ORDER BY group_name")
                .param("level", levelId)
                .query(String.class)
                .list();
    }

    public void revoke(long projectId, ProjectPermission permission, String group) {
        database.sql()
                .sql("DELETE FROM project_grant WHERE project_id = :project AND permission_key = :permission"
                        + " AND group_name = :group")
                .param("project", projectId)
                .param("permission", permission.name())
                .param("group", group)
                .update();
        memory.forget();
    }

    /** Whether a person may do something in a project; an unknown permission is granted to nobody. */
    public boolean has(@Nullable Long userId, String permissionKey, long projectId) {
        return granted(userId, projectId).contains(permissionKey);
    }

    private Set<String> granted(@Nullable Long userId, long projectId) {
        long viewer = viewer(userId);
        return memory.get(
                List.of("granted", viewer, projectId),
                () -> Set.copyOf(database.sql()
                        .sql("SELECT DISTINCT pg.permission_key FROM project_grant pg WHERE pg.project_id = :project"
                                + " AND (pg.group_name = '' OR pg.group_name IN " + VIEWER_GROUPS + ")")
                        .param("project", projectId)
                        .param("viewer", viewer)
                        .query(String.class)
                        .list()));
    }

    /** Whether a person may do something in a project. */
    public boolean has(@Nullable Long userId, ProjectPermission permission, long projectId) {
        return has(userId, permission.name(), projectId);
    }

    /**
     * Whether a person may do something with an issue: also its security level must let the person in, and an archived
     * issue can only be looked at.
     */
    public boolean has(@Nullable Long userId, String permissionKey, IssueRow issue) {
        boolean allows = !issue.archived() || permissionKey.equals(ProjectPermission.BROWSE_PROJECTS.name());
        return allows && isInLevel(userId, issue.securityLevelId()) && has(userId, permissionKey, issue.projectId());
    }

    /** Whether a person may do something with an issue. */
    public boolean has(@Nullable Long userId, ProjectPermission permission, IssueRow issue) {
        return has(userId, permission.name(), issue);
    }

    /** All that a person may do with an issue. */
    public Set<ProjectPermission> of(@Nullable Long userId, IssueRow issue) {
        Set<ProjectPermission> granted = EnumSet.noneOf(ProjectPermission.class);
        if (isInLevel(userId, issue.securityLevelId())) {
            granted(userId, issue.projectId()).forEach(key -> granted.add(ProjectPermission.valueOf(key)));
        }
        if (issue.archived()) {
            granted.retainAll(Set.of(ProjectPermission.BROWSE_PROJECTS));
        }
        return granted;
    }

    /** Whether a person may see an issue. */
    public boolean sees(@Nullable Long userId, IssueRow issue) {
        return has(userId, ProjectPermission.BROWSE_PROJECTS, issue);
    }

    /** Whether a person has a global permission, such as {@link #ADMINISTER}. */
    public boolean hasGlobal(@Nullable Long userId, String permissionKey) {
        long viewer = viewer(userId);
        return memory.get(
                List.of("globally", viewer, permissionKey),
                () -> database.sql()
                                .sql("SELECT COUNT(*) FROM global_grant pg WHERE pg.permission_key = :permission"
                                        + " AND pg.group_name IN " + VIEWER_GROUPS)
                                .param("permission", permissionKey)
                                .param("viewer", viewer)
                                .query(Long.class)
                                .single()
                        > 0);
    }

    /** The projects whose issues a person may see, by name. */
    public List<ProjectRow> visibleProjects(@Nullable Long userId) {
        return database.sql()
                .sql(
                        "SELECT p.id, p.project_key, p.project_name, p.description, p.lead_id FROM project p WHERE p.id IN "
                                + GRANTED_PROJECTS.formatted(ProjectPermission.BROWSE_PROJECTS.name())
                                + " ORDER BY p.project_name, p.id")
                .param("viewer", viewer(userId))
                .query(Projects::row)
                .list();
    }

    /** Adds a security level to a project; nobody is in it yet. */
    public SecurityLevelRow createLevel(long projectId, String name, String description) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        database.sql()
                .sql("INSERT INTO security_level (project_id, level_name, description)"
                        + " VALUES (:project, :name, :description)")
                .param("project", projectId)
                .param("name", name)
                .param("description", description)
                .update(keys, "id");
        return new SecurityLevelRow(Generated.id(keys), projectId, name, description);
    }

    /** Lets a group see the issues of a security level. */
    public void addToLevel(long levelId, String group) {
        database.sql()
                .sql("INSERT INTO security_level_group (level_id, group_name) VALUES (:level, :group)")
                .param("level", levelId)
                .param("group", group)
                .update();
        memory.forget();
    }

    public Optional<SecurityLevelRow> level(long levelId) {
        return levels("WHERE id = :value", levelId).stream().findFirst();
    }

    /** The security levels of a project, oldest first. */
    public List<SecurityLevelRow> levels(long projectId) {
        return levels("WHERE project_id = :value ORDER BY id", projectId);
    }

    /** Whether a person belongs to a security level; no level lets everybody in. */
    public boolean isInLevel(@Nullable Long userId, @Nullable Long levelId) {
        long viewer = viewer(userId);
        return levelId == null
                || memory.get(
                        List.of("level", viewer, levelId),
                        () -> database.sql()
                                        .sql("SELECT COUNT(*) FROM security_level_group WHERE level_id = :level"
                                                + " AND group_name IN " + VIEWER_GROUPS)
                                        .param("level", levelId)
                                        .param("viewer", viewer)
                                        .query(Long.class)
                                        .single()
                                > 0);
    }

    private List<SecurityLevelRow> levels(String where, long value) {
        return database.sql()
                .sql("SELECT id, project_id, level_name, description FROM security_level " + where)
                .param("value", value)
                .query((row, n) ->
                        new SecurityLevelRow(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4)))
                .list();
    }
}
