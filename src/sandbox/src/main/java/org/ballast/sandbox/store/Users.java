package org.ballast.sandbox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The people, their passwords and their state. */
public final class Users {

    private static final String COLUMNS =
            "SELECT id, user_key, user_name, display_name, email, active, time_zone, locale FROM app_user ";

    private final StoreDatabase database;
    private final RequestMemory memory;

    Users(StoreDatabase database, RequestMemory memory) {
        this.database = database;
        this.memory = memory;
    }

    /**
     * Adds an active person who logs in with this name and password.
     *
     * @param name is stored in lower case, as Jira does
     */
    public UserRow create(String name, String password, String displayName, String email) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (byName(lower).isPresent()) {
            throw new RefusedException("A user with the name " + lower + " exists already.");
        }
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        return database.inTransaction(() -> {
            database.sql()
                    .sql("INSERT INTO app_user (user_key, user_name, display_name, email, active, password_hash,"
                            + " time_zone, locale) VALUES (:key, :name, :display, :email, TRUE, :hash, 'UTC', 'en-US')")
                    .param("key", lower)
                    .param("name", lower)
                    .param("display", displayName)
                    .param("email", email)
                    .param("hash", Passwords.hash(password))
                    .update(keys, "id");
            long id = Generated.id(keys);
            if (!lower.equals("admin")) {
                database.sql()
                        .sql("UPDATE app_user SET user_key = :key WHERE id = :id")
                        .param("key", "JIRAUSER" + id)
                        .param("id", id)
                        .update();
            }
            return byId(id).orElseThrow();
        });
    }

    public Optional<UserRow> byId(long id) {
        return memory.get(List.of("user", id), () -> one("WHERE id = :value", id));
    }

    public Optional<UserRow> byKey(String key) {
        return one("WHERE user_key = :value", key);
    }

    /** Finds a person by login name, whatever its case. */
    public Optional<UserRow> byName(String name) {
        return one("WHERE user_name = :value", name.toLowerCase(Locale.ROOT));
    }

    /** The known ones among these ids. */
    public Map<Long, UserRow> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database.sql().sql(COLUMNS + "WHERE id IN (:ids)").param("ids", ids).query(Users::row).list().stream()
                .collect(Collectors.toMap(UserRow::id, Function.identity()));
    }

    /** Everybody, also inactive people, by display name. */
    public List<UserRow> all() {
        return database.sql()
                .sql(COLUMNS + "ORDER BY display_name, id")
                .query(Users::row)
                .list();
    }

    /** The person with this name and password, unless inactive. */
    public Optional<UserRow> authenticate(String name, String password) {
        return byName(name)
                .filter(UserRow::active)
                .filter(user -> database.sql()
                        .sql("SELECT password_hash FROM app_user WHERE id = :id AND password_hash IS NOT NULL")
                        .param("id", user.id())
                        .query(String.class)
                        .optional()
                        .filter(hash -> Passwords.matches(password, hash))
                        .isPresent());
    }

    /** Deactivates or reactivates a person; an inactive person may do nothing and can not log in. */
    public void setActive(long id, boolean active) {
        update(id, "active", active);
    }

    /** Gives a person another login name; id and key stay. */
    public void rename(long id, String newName) {
        String lower = newName.toLowerCase(Locale.ROOT);
        if (byName(lower).filter(other -> other.id() != id).isPresent()) {
            throw new RefusedException("A user with the name " + lower + " exists already.");
        }
        update(id, "user_name", lower);
    }

    public void setDisplayName(long id, String displayName) {
        update(id, "display_name", displayName);
    }

    public void setTimeZone(long id, String timeZone) {
        update(id, "time_zone", timeZone);
    }

    public void setLocale(long id, String languageTag) {
        update(id, "locale", languageTag);
    }

    /** Replaces name, key and display name by meaningless ones and deactivates, as Jira's anonymisation does. */
    public void anonymize(long id) {
        database.inTransaction(() -> {
            update(id, "user_name", "jirauser" + id);
            update(id, "user_key", "JIRAUSER" + id);
            update(id, "display_name", "user-" + Integer.toHexString(Long.hashCode(id * 2654435761L)));
            update(id, "email", "jirauser" + id + "@jira.invalid");
            setActive(id, false);
        });
    }

    /**
     * Removes a person's account. As Jira does, refuses while issues or projects name the person; those are deactivated
     * or anonymised instead.
     */
    public void delete(long id) {
        database.inTransaction(() -> {
            if (isNamed(id)) {
                throw new RefusedException(
                        "The user can not be deleted: issues, comments, filters or projects name them.");
            }
            for (String table : List.of("group_member", "access_token")) {
                database.sql()
                        .sql("DELETE FROM " + table + " WHERE user_id = :id")
                        .param("id", id)
                        .update();
            }
            database.sql()
                    .sql("DELETE FROM app_user WHERE id = :id")
                    .param("id", id)
                    .update();
        });
        memory.forget();
    }

    private boolean isNamed(long id) {
        return !database.sql()
                .sql("SELECT i.id FROM issue i WHERE i.reporter_id = :id OR i.assignee_id = :id"
                        + " UNION ALL SELECT c.id FROM issue_comment c WHERE c.author_id = :id"
                        + " UNION ALL SELECT f.id FROM saved_filter f WHERE f.owner_id = :id"
                        + " UNION ALL SELECT p.id FROM project p WHERE p.lead_id = :id")
                .param("id", id)
                .query(Long.class)
                .list()
                .isEmpty();
    }

    private void update(long id, String column, Object value) {
        database.sql()
                .sql("UPDATE app_user SET " + column + " = :value WHERE id = :id")
                .param("value", value)
                .param("id", id)
                .update();
        memory.forget();
    }

    private Optional<UserRow> one(String where, Object value) {
        return database.sql()
                .sql(COLUMNS + where)
                .param("value", value)
                .query(Users::row)
                .optional();
    }

    static UserRow row(ResultSet row, int number) throws SQLException {
        return new UserRow(
                row.getLong("id"),
                row.getString("user_key"),
                row.getString("user_name"),
                row.getString("display_name"),
                row.getString("email"),
                row.getBoolean("active"),
                row.getString("time_zone"),
                row.getString("locale"));
    }
}
