package org.ballast.sandbox.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.ballast.sandbox.store.IssueChange.Kind;
import org.jspecify.annotations.Nullable;

/** What people said about issues. */
public final class Comments {

    /** One remark; the author is null when the sandbox wrote it. */
    public record CommentRow(
            long id, long issueId, @Nullable Long authorId, String body, Instant created) {}

    private final StoreDatabase database;
    private final Clock clock;
    private final IssueChanges changes;

    Comments(StoreDatabase database, Clock clock, IssueChanges changes) {
        this.database = database;
        this.clock = clock;
        this.changes = changes;
    }

    /** Adds a remark now; an empty one is refused. */
    public void add(@Nullable Long authorId, long issueId, String body) {
        changes.editable(issueId);
        if (body.isBlank()) {
            throw new RefusedException("Comment body can not be empty!");
        }
        insert(authorId, issueId, body, clock.instant());
        changes.touched(Kind.COMMENTED, authorId, issueId);
    }

    /** For importers: adds a remark that was made earlier; nobody is told. */
    public void insert(@Nullable Long authorId, long issueId, String body, Instant created) {
        database.sql()
                .sql("INSERT INTO issue_comment (issue_id, author_id, body, created)"
                        + " VALUES (:issue, :author, :body, :created)")
                .param("issue", issueId)
                .param("author", authorId)
                .param("body", body)
                .param("created", created.toEpochMilli())
                .update();
    }

    /** For importers: removes all remarks on an issue. */
    public void clear(long issueId) {
        database.sql()
                .sql("DELETE FROM issue_comment WHERE issue_id = :issue")
                .param("issue", issueId)
                .update();
    }

    /** The remarks on an issue, oldest first. */
    public List<CommentRow> of(long issueId) {
        return database.sql()
                .sql("SELECT id, issue_id, author_id, body, created FROM issue_comment WHERE issue_id = :issue"
                        + " ORDER BY created, id")
                .param("issue", issueId)
                .query((row, n) -> new CommentRow(
                        row.getLong("id"),
                        row.getLong("issue_id"),
                        Columns.id(row, "author_id"),
                        row.getString("body"),
                        Columns.instant(row, "created")))
                .list();
    }
}
