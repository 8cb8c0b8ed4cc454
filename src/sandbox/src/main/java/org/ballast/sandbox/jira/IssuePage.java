package org.ballast.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.Store;
import org.jspecify.annotations.Nullable;

/** The issues of one search: all their rows are read at once, when the first of them is asked for more than its id. */
final class IssuePage {

    private final Store store;
    private final List<Long> ids;
    private @Nullable Map<Long, IssueRow> rows;

    IssuePage(Store store, List<Long> ids) {
        this.store = store;
        this.ids = ids;
    }

    List<Issue> issues() {
        return ids.stream()
                .<Issue>map(id -> StoredIssue.later(store, id, () -> row(id)))
                .toList();
    }

    private synchronized IssueRow row(long id) {
        Map<Long, IssueRow> known = rows;
        if (known == null) {
            known = store.issues().byIds(ids).stream().collect(Collectors.toMap(IssueRow::id, Function.identity()));
            rows = known;
        }
        IssueRow row = known.get(id);
        if (row == null) {
            throw new IllegalStateException("issue " + id + " was deleted after it was found");
        }
        return row;
    }
}
