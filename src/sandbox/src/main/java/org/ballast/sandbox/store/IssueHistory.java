package org.ballast.sandbox.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the status and the assignee of issues changed: statuses by their id, people by their key. */
public final class IssueHistory {

    /** The field of a change of status. */
    public static final String STATUS = "status";
    /** The field of a change of assignee. */
    public static final String ASSIGNEE = "assignee";

    /** One change of one field; null is none. */
    public record HistoryRow(
            @Nullable String before, @Nullable String after, Instant created) {}

    private final StoreDatabase database;
    private final Clock clock;
    private final Users users;

    IssueHistory(StoreDatabase database, Clock clock, Users users) {
        this.database = database;
        this.clock = clock;
        this.users = users;
    }

    /** The changes of one field of an issue, oldest first. */
    public List<HistoryRow> of(long issueId, String field) {
        return database.sql()
                .sql("SELECT old_value, new_value, created FROM issue_history"
                        + " WHERE issue_id = :issue AND field_name = :field ORDER BY created, id")
                .param("issue", issueId)
                .param("field", field)
                .query((row, n) -> new HistoryRow(
                        row.getString("old_value"), row.getString("new_value"), Columns.instant(row, "created")))
                .list();
    }

    /** Remembers what is otherwise afterwards; nothing where nothing is. */
    void remember(IssueRow before, IssueRow after) {
        if (before.statusId() != after.statusId()) {
            insert(after.id(), STATUS, Long.toString(before.statusId()), Long.toString(after.statusId()));
        }
        if (!Objects.equals(before.assigneeId(), after.assigneeId())) {
            insert(after.id(), ASSIGNEE, key(before.assigneeId()), key(after.assigneeId()));
        }
    }

    private @Nullable String key(@Nullable Long userId) {
        return userId == null ? null : users.byId(userId).map(UserRow::key).orElse(null);
    }

    private void insert(long issueId, String field, @Nullable String before, @Nullable String after) {
        database.sql()
                .sql("INSERT INTO issue_history (issue_id, field_name, old_value, new_value, created)"
                        + " VALUES (:issue, :field, :before, :after, :created)")
                .param("issue", issueId)
                .param("field", field)
                .param("before", before)
                .param("after", after)
                .param("created", clock.millis())
                .update();
    }
}
