package org.ballast.sandbox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Saved searches. */
public final class Filters {

    /** Whom a filter is shared with. */
    public enum Share {
        /** Its owner alone. */
        PRIVATE,
        /** Everybody who is logged in. */
        LOGGED_IN,
        /** The members of the group that the value names. */
        GROUP,
        /** Everybody who may browse the project whose id is the value. */
        PROJECT
    }

    /**
     * A saved search.
     *
     * @param shareValue group name or project id, depending on the share; empty otherwise
     */
    public record FilterRow(
            long id, String name, String jql, @Nullable Long ownerId, Share share, String shareValue) {}

    private static final String COLUMNS =
            "SELECT id, filter_name, jql, owner_id, share_kind, share_value FROM saved_filter ";

    private final StoreDatabase database;
    private final Groups groups;
    private final Permissions permissions;

    Filters(StoreDatabase database, Groups groups, Permissions permissions) {
        this.database = database;
        this.groups = groups;
        this.permissions = permissions;
    }

    public FilterRow create(String name, String jql, @Nullable Long ownerId, Share share, String shareValue) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        database.sql()
                .sql("INSERT INTO saved_filter (filter_name, jql, owner_id, share_kind, share_value)"
                        + " VALUES (:name, :jql, :owner, :share, :value)")
                .param("name", name)
                .param("jql", jql)
                .param("owner", ownerId)
                .param("share", share.name())
                .param("value", shareValue)
                .update(keys, "id");
        return byId(Generated.id(keys)).orElseThrow();
    }

    public void setJql(long filterId, String jql) {
        database.sql()
                .sql("UPDATE saved_filter SET jql = :jql WHERE id = :id")
                .param("jql", jql)
                .param("id", filterId)
                .update();
    }

    public Optional<FilterRow> byId(long id) {
        return database.sql()
                .sql(COLUMNS + "WHERE id = :id")
                .param("id", id)
                .query(Filters::row)
                .optional();
    }

    /** The filter with this id, if the person may see it. */
    public Optional<FilterRow> visible(@Nullable Long userId, long id) {
        return byId(id).filter(filter -> sees(userId, filter));
    }

    /** The filters with this name that the person may see, oldest first. */
    public List<FilterRow> visibleNamed(@Nullable Long userId, String name) {
        return database
                .sql()
                .sql("SELECT id FROM saved_filter WHERE LOWER(filter_name) = LOWER(:name) ORDER BY id")
                .param("name", name)
                .query(Long.class)
                .list()
                .stream()
                .flatMap(id -> visible(userId, id).stream())
                .toList();
    }

    /** Ids of all filters that the person may see. */
    Set<Long> allVisible(@Nullable Long userId) {
        if (userId == null) {
            return Set.of();
        }
        Set<String> groupsOfUser = groups.of(userId);
        Set<String> projects = permissions.visibleProjects(userId).stream()
                .map(project -> String.valueOf(project.id()))
                .collect(Collectors.toSet());
        return database.sql().sql(COLUMNS).query(Filters::row).list().stream()
                .filter(filter -> sees(userId, filter, groupsOfUser::contains, projects::contains))
                .map(FilterRow::id)
                .collect(Collectors.toSet());
    }

    /** Whether a person may see a filter, not to be confused with the issues that it finds. */
    public boolean sees(@Nullable Long userId, FilterRow filter) {
        if (userId == null) {
            return false;
        }
        return sees(
                userId,
                filter,
                group -> groups.isMember(userId, group),
                project -> permissions.has(userId, ProjectPermission.BROWSE_PROJECTS, Long.parseLong(project)));
    }

    private static boolean sees(
            Long userId, FilterRow filter, Predicate<String> isMember, Predicate<String> browsesProject) {
        return userId.equals(filter.ownerId())
                || switch (filter.share()) {
                    case PRIVATE -> false;
                    case LOGGED_IN -> true;
                    case GROUP -> isMember.test(filter.shareValue());
                    case PROJECT -> browsesProject.test(filter.shareValue());
                };
    }

    private static FilterRow row(ResultSet row, int number) throws SQLException {
        return new FilterRow(
                row.getLong("id"),
                row.getString("filter_name"),
                row.getString("jql"),
                Columns.id(row, "owner_id"),
                Share.valueOf(row.getString("share_kind")),
                row.getString("share_value"));
    }
}
