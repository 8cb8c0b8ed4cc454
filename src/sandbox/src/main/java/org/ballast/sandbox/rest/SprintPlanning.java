package org.ballast.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.Ranking;

/** What moving issues between sprints and backlog has in common: who may, how many, and where to. */
record SprintPlanning(Visit visit) {

    private static final int MOST_ISSUES = 50;

    /** Ids of the issues that the body names; refused unless the caller may schedule and edit all of them. */
    List<Long> schedulable(JsonNode request) {
        JsonNode names = request.path("issues");
        if (!names.isArray() || names.isEmpty()) {
            throw RestRefusal.badField("issues", "At least one issue is required.");
        }
        if (names.size() > MOST_ISSUES) {
            throw RestRefusal.badField("issues", "No more than " + MOST_ISSUES + " issues can be moved at once.");
        }
        visit.user();
        Set<Long> ids = new LinkedHashSet<>();
        for (JsonNode name : names) {
            ids.add(schedulable(name.asText()).id());
        }
        return List.copyOf(ids);
    }

    /** Puts the issues in front of or behind the one that the body names, if it names one. */
    void rank(JsonNode request, List<Long> issues) {
        String before = Json.text(request, "rankBeforeIssue");
        String after = Json.text(request, "rankAfterIssue");
        Ranking ranking = visit.store().ranking();
        if (before != null) {
            long other = visit.issue(before).id();
            issues.forEach(issue -> ranking.before(issue, other));
        } else if (after != null) {
            long other = visit.issue(after).id();
            List<Long> lastFirst = new ArrayList<>(issues);
            Collections.reverse(lastFirst);
            lastFirst.forEach(issue -> ranking.after(issue, other));
        }
    }

    private IssueRow schedulable(String name) {
        IssueRow issue = visit.issue(
                name,
                ProjectPermission.SCHEDULE_ISSUES,
                "You do not have the Schedule Issues permission for the project of issue " + name + ".");
        return visit.issue(
                Long.toString(issue.id()),
                ProjectPermission.EDIT_ISSUES,
                "You do not have permission to edit the issue " + name + ".");
    }
}
