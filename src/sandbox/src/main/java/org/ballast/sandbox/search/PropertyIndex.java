package org.ballast.sandbox.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ballast.sandbox.search.PropertyValues.Extracted;
import org.ballast.sandbox.store.EntityProperties;
import org.ballast.sandbox.store.EntityProperties.PropertyRow;
import org.ballast.sandbox.store.IssueChange.Kind;
import org.ballast.sandbox.store.Store;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What plugins declared as searchable in the JSON properties of issues, and the rows that make it so. As in Jira the
 * rows follow when an issue is indexed, not when a property is written past the service that indexes.
 */
public final class PropertyIndex {

    private static final int BATCH = 500;
    private static final String INSERT =
            "INSERT INTO property_index (issue_id, property_key, property_path, number_value, text_value)"
                    + " VALUES (?, ?, ?, ?, ?)";

    private final Store store;
    private final JdbcTemplate batches;
    private final List<IndexedValue> declared = new CopyOnWriteArrayList<>();
    private volatile boolean suspended;

    public PropertyIndex(Store store) {
        this.store = store;
        this.batches = new JdbcTemplate(store.database().source());
        store.changes().listen(change -> {
            if (change.kind() != Kind.DELETED && !declared.isEmpty()) {
                reindex(change.issue().id());
            }
        });
    }

    /** Declares a value; when the same path is declared twice, only the first declaration counts. */
    public void declare(IndexedValue value) {
        if (find(value.propertyKey(), value.path()).isEmpty()) {
            declared.add(value);
        }
    }

    Optional<IndexedValue> find(String propertyKey, String path) {
        return declared.stream()
                .filter(value ->
                        value.propertyKey().equals(propertyKey) && value.path().equals(path))
                .findFirst();
    }

    Optional<IndexedValue> byAlias(String alias) {
        return declared.stream()
                .filter(value -> alias.equalsIgnoreCase(value.alias()))
                .findFirst();
    }

    /** From now on this node can't search, as while Jira rebuilds its index in the foreground. */
    public void suspend() {
        suspended = true;
    }

    /** This node can search again. */
    public void resume() {
        suspended = false;
    }

    /** Whether searches have to fail. */
    public boolean isSuspended() {
        return suspended;
    }

    /** Brings one issue up to date; whoever does the same at this moment waits. */
    public void reindex(long issueId) {
        store.database().inTransaction(() -> {
            if (!lock(issueId)) {
                return;
            }
            store.database()
                    .sql()
                    .sql("DELETE FROM property_index WHERE issue_id = :id")
                    .param("id", issueId)
                    .update();
            List<Object[]> rows = new ArrayList<>();
            store.properties().all(EntityProperties.ISSUE, issueId).forEach(property -> collect(property, rows));
            batches.batchUpdate(INSERT, rows);
        });
    }

    /** Keeps others from writing and indexing properties of an issue until the transaction ends; false when it is gone. */
    public boolean lock(long issueId) {
        return store.database()
                .sql()
                .sql("SELECT id FROM issue WHERE id = :id FOR UPDATE")
                .param("id", issueId)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** Brings all issues up to date and returns how many have something to search. */
    public int reindexAll() {
        return store.database().inTransaction(() -> {
            store.database().sql().sql("DELETE FROM property_index").update();
            int issues = 0;
            for (String key :
                    declared.stream().map(IndexedValue::propertyKey).distinct().toList()) {
                issues += reindexProperty(key);
            }
            return issues;
        });
    }

    /** Fills an index that was never filled, as when a plugin's properties are older than its first start here. */
    public void fillIfEmpty() {
        boolean empty = store.database()
                .sql()
                .sql("SELECT issue_id FROM property_index LIMIT 1")
                .query(Long.class)
                .optional()
                .isEmpty();
        if (empty) {
            reindexAll();
        }
    }

    private int reindexProperty(String key) {
        List<Long> issues = store.properties().entitiesWith(EntityProperties.ISSUE, key);
        List<Object[]> rows = new ArrayList<>();
        for (long issue : issues) {
            store.properties().get(EntityProperties.ISSUE, issue, key).ifPresent(property -> collect(property, rows));
            if (rows.size() >= BATCH) {
                batches.batchUpdate(INSERT, rows);
                rows.clear();
            }
        }
        batches.batchUpdate(INSERT, rows);
        return issues.size();
    }

    private void collect(PropertyRow property, List<Object[]> rows) {
        for (IndexedValue value : declared) {
            if (value.propertyKey().equals(property.key())) {
                for (Extracted found : PropertyValues.extract(property.json(), value)) {
                    rows.add(new Object[] {
                        property.entityId(), value.propertyKey(), value.path(), found.number(), found.text()
                    });
                }
            }
        }
    }
}
