package org.ballast.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.List;
import org.ballast.sandbox.store.Store;

/** What was changed in issues, for plugins: status and assignee, whoever may see the issues. */
record HistoryLookup(Store store) implements ChangeHistoryManager {

    @Override
    public List<ChangeItemBean> getChangeItemsForField(Issue issue, String changeItemFieldName) {
        return store.history().of(issue.getId(), changeItemFieldName).stream()
                .map(row -> new ChangeItemBean(row.before(), row.after(), Timestamp.from(row.created())))
                .toList();
    }
}
