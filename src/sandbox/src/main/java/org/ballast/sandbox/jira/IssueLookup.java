package org.ballast.sandbox.jira;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import java.util.Optional;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.Store;
import org.jspecify.annotations.Nullable;

/** Issues for plugins, whoever may see them. */
final class IssueLookup implements IssueManager {

    private final Store store;

    IssueLookup(Store store) {
        this.store = store;
    }

    @Override
    public @Nullable MutableIssue getIssueObject(@Nullable Long id) {
        return id == null ? null : issue(store.issues().byId(id));
    }

    @Override
    public @Nullable MutableIssue getIssueObject(@Nullable String key) {
        return key == null ? null : issue(store.issues().byKey(key));
    }

    @Override
    public @Nullable MutableIssue getIssueByCurrentKey(@Nullable String key) {
        return key == null ? null : issue(store.issues().byCurrentKey(key));
    }

    private @Nullable MutableIssue issue(Optional<IssueRow> row) {
        return row.map(found -> StoredIssue.of(store, found)).orElse(null);
    }
}
