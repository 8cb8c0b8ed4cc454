package org.ballast.sandbox.rest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields that issues have, as {@code /rest/api/2/field} lists them. */
final class FieldList {

    static final List<Map<String, @Nullable Object>> ALL = List.of(
            system("summary", "Summary", "string", "summary"),
            system("description", "Description", "string", "description"),
            system("issuetype", "Issue Type", "issuetype", "issuetype", "type"),
            system("project", "Project", "project", "project"),
            system("status", "Status", "status", "status"),
            system("resolution", "Resolution", "resolution", "resolution"),
            system("priority", "Priority", "priority", "priority"),
            system("assignee", "Assignee", "user", "assignee"),
            system("reporter", "Reporter", "user", "reporter"),
            system("labels", "Labels", "array", "labels"),
            system("components", "Component/s", "array", "component"),
            system("created", "Created", "datetime", "created", "createdDate"),
            system("updated", "Updated", "datetime", "updated", "updatedDate"),
            system("resolutiondate", "Resolved", "datetime", "resolutiondate", "resolved"),
            system("duedate", "Due Date", "date", "due", "duedate"),
            system("security", "Security Level", "securitylevel", "level"),
            custom(
                    CustomFields.FLAGGED,
                    "Flagged",
                    "array",
                    "com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes"),
            custom(CustomFields.SPRINT, "Sprint", "array", "com.pyxis.greenhopper.jira:gh-sprint"),
            custom(CustomFields.RANK, "Rank", "any", "com.pyxis.greenhopper.jira:gh-lexo-rank"),
            custom(
                    CustomFields.STORY_POINTS,
                    "Story Points",
                    "number",
                    "com.atlassian.jira.plugin.system.customfieldtypes:float"));

    private FieldList() {}

    private static Map<String, @Nullable Object> system(String id, String name, String type, String... clauses) {
        return field(id, name, false, List.of(clauses), Json.object("type", type, "system", id));
    }

    private static Map<String, @Nullable Object> custom(String id, String name, String type, String custom) {
        String number = id.substring(id.indexOf('_') + 1);
        return field(
                id,
                name,
                true,
                List.of("cf[" + number + "]", name),
                Json.object("type", type, "custom", custom, "customId", Integer.valueOf(number)));
    }

    private static Map<String, @Nullable Object> field(
            String id, String name, boolean custom, List<String> clauses, Map<String, @Nullable Object> schema) {
        return Json.object(
                "id", id,
                "name", name,
                "custom", custom,
                "orderable", true,
                "navigable", true,
                "searchable", true,
                "clauseNames", clauses,
                "schema", schema);
    }
}
