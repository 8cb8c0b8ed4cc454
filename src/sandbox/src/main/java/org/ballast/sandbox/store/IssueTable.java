package org.ballast.sandbox.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Writes the rows of an issue. Columns and parameters share their names. */
final class IssueTable {

    private final StoreDatabase database;

    IssueTable(StoreDatabase database) {
        this.database = database;
    }

    /** Inserts an issue and returns its id. */
    long insert(Map<String, ? extends @Nullable Object> columns) {
        String names = String.join(", ", columns.keySet());
        String values = ":" + String.join(", :", columns.keySet());
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        bind("INSERT INTO issue (" + names + ") VALUES (" + values + ")", columns)
                .update(keys, "id");
        return Generated.id(keys);
    }

    /** Takes the next number of a project; others wait until the transaction is over. */
    long nextNumber(long projectId) {
        database.sql()
                .sql("UPDATE project SET issue_counter = issue_counter + 1 WHERE id = :id")
                .param("id", projectId)
                .update();
        return database.sql()
                .sql("SELECT issue_counter FROM project WHERE id = :id")
                .param("id", projectId)
                .query(Long.class)
                .single();
    }

    /** Replaces the labels and components that the fields name. */
    void writeLists(long issueId, IssueFields fields) {
        fields.labels().ifPresent(labels -> {
            delete("issue_label", "issue_id = :id", issueId);
            labels.forEach(label -> database.sql()
                    .sql("INSERT INTO issue_label (issue_id, label) VALUES (:id, :label)")
                    .param("id", issueId)
                    .param("label", label)
                    .update());
        });
        fields.componentIds().ifPresent(ids -> {
            delete("issue_component", "issue_id = :id", issueId);
            ids.forEach(component -> database.sql()
                    .sql("INSERT INTO issue_component (issue_id, component_id) VALUES (:id, :component)")
                    .param("id", issueId)
                    .param("component", component)
                    .update());
        });
    }

    void update(long issueId, Map<String, ? extends @Nullable Object> columns) {
        String sets = String.join(
                ", ",
                columns.keySet().stream().map(name -> name + " = :" + name).toList());
        bind("UPDATE issue SET " + sets + " WHERE id = :id", columns)
                .param("id", issueId)
                .update();
    }

    private StatementSpec bind(String sql, Map<String, ? extends @Nullable Object> columns) {
        StatementSpec statement = database.sql().sql(sql);
        columns.forEach(statement::param);
        return statement;
    }

    /** Deletes rows by a condition with the parameter {@code :id}. */
    void delete(String table, String where, long id) {
        database.sql()
                .sql("DELETE FROM " + table + " WHERE " + where)
                .param("id", id)
                .update();
    }
}
