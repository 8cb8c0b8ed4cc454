package org.ballast.sandbox.web.issue;

import java.util.stream.Collectors;
import org.ballast.sandbox.store.ComponentRow;
import org.ballast.sandbox.web.page.Visit;
import org.ballast.sandbox.web.view.IssueView;

/** What stands in the fields of the form: what is stored, or what a person has written so far. */
record IssueValues(
        String summary,
        String description,
        String type,
        String priority,
        String labels,
        String components,
        String points,
        String due,
        String assignee,
        String security) {

    static IssueValues stored(IssueView issue) {
        Long level = issue.row().securityLevelId();
        return new IssueValues(
                issue.summary(),
                issue.row().description(),
                issue.type(),
                issue.priority(),
                String.join(" ", issue.labels()),
                issue.components().stream().map(ComponentRow::name).collect(Collectors.joining(", ")),
                issue.points(),
                issue.row().due() == null ? "" : issue.row().due().toString(),
                issue.assignee() == null ? "" : issue.assignee().name(),
                level == null ? "" : level.toString());
    }

    static IssueValues written(Visit visit, String type, String priority) {
        return new IssueValues(
                visit.param("summary", ""),
                visit.param("description", ""),
                visit.param("issuetype", type),
                visit.param("priority", priority),
                visit.param("labels", ""),
                visit.param("components", ""),
                visit.param("points", ""),
                visit.param("due", ""),
                visit.param("assignee", ""),
                visit.param("security", ""));
    }
}
