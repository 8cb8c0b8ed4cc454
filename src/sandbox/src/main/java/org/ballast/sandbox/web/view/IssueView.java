package org.ballast.sandbox.web.view;

import java.util.List;
import org.ballast.sandbox.store.ComponentRow;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.SprintRow;
import org.jspecify.annotations.Nullable;

/**
 * An issue with everything that lists, cards and the issue's own page print.
 *
 * @param typeInitial letter in the type's mark
 * @param priorityRank 1 (lowest) to 5 (highest)
 * @param statusClass class of the status lozenge
 * @param resolution "Unresolved" as long as there is none
 * @param points empty when there is no estimate
 * @param sprints all sprints the issue is or was in
 */
public record IssueView(
        IssueRow row,
        String type,
        String typeInitial,
        String priority,
        int priorityRank,
        String status,
        String statusClass,
        String resolution,
        @Nullable PersonView assignee,
        @Nullable PersonView reporter,
        List<String> labels,
        List<ComponentRow> components,
        List<SprintRow> sprints,
        String points,
        String created,
        String updated,
        String due) {

    public String key() {
        return row.key();
    }

    public String summary() {
        return row.summary();
    }

    public boolean resolved() {
        return row.isResolved();
    }
}
