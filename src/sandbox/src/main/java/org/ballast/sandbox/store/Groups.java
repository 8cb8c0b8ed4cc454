package org.ballast.sandbox.store;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Groups and who is in them. */
public final class Groups {

    /** Everybody in this group has administration rights. */
    public static final String ADMINISTRATORS = "jira-administrators";
    /** Everybody who may use the product. */
    public static final String USERS = "jira-software-users";

    private final StoreDatabase database;
    private final RequestMemory memory;

    Groups(StoreDatabase database, RequestMemory memory) {
        this.database = database;
        this.memory = memory;
    }

    /** Adds a group unless it exists. */
    public void create(String group) {
        if (!exists(group)) {
            database.sql()
                    .sql("INSERT INTO user_group (group_name) VALUES (:group)")
                    .param("group", group)
                    .update();
        }
    }

    public boolean exists(String group) {
        return count("SELECT COUNT(*) FROM user_group WHERE group_name = :group", group, 0) > 0;
    }

    /** Adds a person to an existing group; nothing happens when already a member. */
    public void add(long userId, String group) {
        if (!isMember(userId, group)) {
            database.sql()
                    .sql("INSERT INTO group_member (user_id, group_name) VALUES (:user, :group)")
                    .param("user", userId)
                    .param("group", group)
                    .update();
            memory.forget();
        }
    }

    public void remove(long userId, String group) {
        database.sql()
                .sql("DELETE FROM group_member WHERE user_id = :user AND group_name = :group")
                .param("user", userId)
                .param("group", group)
                .update();
        memory.forget();
    }

    public boolean isMember(long userId, String group) {
        return memory.get(
                List.of("member", userId, group),
                () -> count(
                                "SELECT COUNT(*) FROM group_member WHERE group_name = :group AND user_id = :user",
                                group,
                                userId)
                        > 0);
    }

    /** Names of the groups of one person, in alphabetical order. */
    public Set<String> of(long userId) {
        return new TreeSet<>(database.sql()
                .sql("SELECT group_name FROM group_member WHERE user_id = :user")
                .param("user", userId)
                .query(String.class)
                .list());
    }

    /** Members of a group, also inactive ones, by display name. */
    public List<UserRow> members(String group) {
        return database.sql()
                .sql("SELECT u.id, u.user_key, u.user_name, u.display_name, u.email, u.active, u.time_zone, u.locale"
                        + " FROM app_user u JOIN group_member m ON m.user_id = u.id"
                        + " WHERE m.group_name = :group ORDER BY u.display_name, u.id")
                .param("group", group)
                .query(Users::row)
                .list();
    }

    private long count(String sql, String group, long user) {
        return database.sql()
                .sql(sql)
                .param("group", group)
                .param("user", user)
                .query(Long.class)
                .single();
    }
}
