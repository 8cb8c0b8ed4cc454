package org.ballast.sandbox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** JSON values that apps hang on issues and other things. Knows nothing of search; see the property index there. */
public final class EntityProperties {

    /** Entity name of issues, as Jira spells it. */
    public static final String ISSUE = "IssueProperty";

    /** One value; {@code json} is as written, at most 32,768 characters. */
    public record PropertyRow(
            long id, String entityName, long entityId, String key, String json, Instant created, Instant updated) {}

    private static final String COLUMNS =
            "SELECT id, entity_name, entity_id, property_key, json_value, created, updated"
                    + " FROM entity_property WHERE entity_name = :name ";

    private final StoreDatabase database;
    private final Clock clock;

    EntityProperties(StoreDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<PropertyRow> get(String entityName, long entityId, String key) {
        return database.sql()
                .sql(COLUMNS + "AND entity_id = :id AND property_key = :key")
                .param("name", entityName)
                .param("id", entityId)
                .param("key", key)
                .query(EntityProperties::row)
                .optional();
    }

    /** All values of one entity, by key. */
    public List<PropertyRow> all(String entityName, long entityId) {
        return database.sql()
                .sql(COLUMNS + "AND entity_id = :id ORDER BY property_key")
                .param("name", entityName)
                .param("id", entityId)
                .query(EntityProperties::row)
                .list();
    }

    /** Ids of all entities that have a value under this key, in ascending order. */
    public List<Long> entitiesWith(String entityName, String key) {
        return database.sql()
                .sql("SELECT entity_id FROM entity_property WHERE entity_name = :name AND property_key = :key"
                        + " ORDER BY entity_id")
                .param("name", entityName)
                .param("key", key)
                .query(Long.class)
                .list();
    }

    /** Writes a value, also when somebody else writes the same one for the first time at this moment. */
    public void put(String entityName, long entityId, String key, String json) {
        database.inTransaction(() -> {
            queueUp(entityName, entityId);
            boolean written = update(entityName, entityId, key, json) > 0
                    || database.insertUnlessThere(() -> insert(entityName, entityId, key, json));
            if (!written) {
                update(entityName, entityId, key, json);
            }
        });
    }

    /** Removes a value and says whether there was one. */
    public boolean delete(String entityName, long entityId, String key) {
        return database.sql()
                        .sql("DELETE FROM entity_property WHERE entity_name = :name AND entity_id = :id"
                                + " AND property_key = :key")
                        .param("name", entityName)
                        .param("id", entityId)
                        .param("key", key)
                        .update()
                > 0;
    }

    /** Removes the values of all entities under this key. */
    public void deleteAll(String entityName, String key) {
        database.sql()
                .sql("DELETE FROM entity_property WHERE entity_name = :name AND property_key = :key")
                .param("name", entityName)
                .param("key", key)
                .update();
    }

    /** Lets those who write to the same issue wait for each other: two first writes at once would block each other. */
    private void queueUp(String entityName, long entityId) {
        if (entityName.equals(ISSUE)) {
            database.sql()
                    .sql("SELECT id FROM issue WHERE id = :id FOR UPDATE")
                    .param("id", entityId)
                    .query(Long.class)
                    .optional();
        }
    }

    private int update(String entityName, long entityId, String key, String json) {
        return database.sql()
                .sql("UPDATE entity_property SET json_value = :json, updated = :now"
                        + " WHERE entity_name = :name AND entity_id = :id AND property_key = :key")
                .param("json", json)
                .param("now", clock.millis())
                .param("name", entityName)
                .param("id", entityId)
                .param("key", key)
                .update();
    }

    private void insert(String entityName, long entityId, String key, String json) {
        database.sql()
                .sql("INSERT INTO entity_property (entity_name, entity_id, property_key, json_value, created, updated)"
                        + " VALUES (:name, :id, :key, :json, :now, :now)")
                .param("name", entityName)
                .param("id", entityId)
                .param("key", key)
                .param("json", json)
                .param("now", clock.millis())
                .update();
    }

    private static PropertyRow row(ResultSet row, int number) throws SQLException {
        return new PropertyRow(
                row.getLong("id"),
                row.getString("entity_name"),
                row.getLong("entity_id"),
                row.getString("property_key"),
                row.getString("json_value"),
                Columns.instant(row, "created"),
                Columns.instant(row, "updated"));
    }
}
