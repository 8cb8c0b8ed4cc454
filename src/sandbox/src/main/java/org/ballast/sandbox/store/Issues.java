package org.ballast.sandbox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads issues, whoever may see them. */
public final class Issues {

    /** How many ids are put into one statement. */
    private static final int CHUNK = 500;

    private static final String COLUMNS = "SELECT i.id, i.project_id, p.project_key, i.issue_number, i.summary,"
            + " i.description, i.type_id, i.status_id, i.resolution_id, i.priority_id, i.assignee_id, i.reporter_id,"
            + " i.created, i.updated, i.resolved, i.due_date, i.security_level_id, i.story_points, i.flagged,"
            + " i.archived, i.parent_id, i.rank_order FROM issue i JOIN project p ON p.id = i.project_id ";

    private final StoreDatabase database;
    private final Projects projects;

    Issues(StoreDatabase database, Projects projects) {
        this.database = database;
        this.projects = projects;
    }

    public Optional<IssueRow> byId(long id) {
        return database.sql()
                .sql(COLUMNS + "WHERE i.id = :id")
                .param("id", id)
                .query(Issues::row)
                .optional();
    }

    /** The known ones among these ids, in the given order. */
    public List<IssueRow> byIds(List<Long> ids) {
        Map<Long, IssueRow> found = new HashMap<>();
        for (List<Long> chunk : chunks(ids)) {
            database.sql()
                    .sql(COLUMNS + "WHERE i.id IN (:ids)")
                    .param("ids", chunk)
                    .query(Issues::row)
                    .list()
                    .forEach(issue -> found.put(issue.id(), issue));
        }
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** Finds an issue by its current key, whatever the case. */
    public Optional<IssueRow> byCurrentKey(String key) {
        return IssueKey.parse(key)
                .flatMap(parsed -> projects.byCurrentKey(parsed.projectKey())
                        .flatMap(project -> byNumber(project.id(), parsed.number())));
    }

    /** Finds an issue by its current key or one that it had before it moved or its project was re-keyed. */
    public Optional<IssueRow> byKey(String key) {
        Optional<IssueKey> parsed = IssueKey.parse(key);
        if (parsed.isEmpty()) {
            return Optional.empty();
        }
        Optional<IssueRow> issue = projects.byKey(parsed.get().projectKey())
                .flatMap(project -> byNumber(project.id(), parsed.get().number()));
        return issue.isPresent() ? issue : byMovedKey(parsed.get().toString());
    }

    /** Finds an issue by id or any of its keys, as Jira's REST paths do. */
    public Optional<IssueRow> byIdOrKey(String idOrKey) {
        return idOrKey.matches("\\d{1,18}") ? byId(Long.parseLong(idOrKey)) : byKey(idOrKey);
    }

    /** The sub-tasks of an issue, in rank order. */
    public List<IssueRow> subtasks(long parentId) {
        return database.sql()
                .sql(COLUMNS + "WHERE i.parent_id = :parent ORDER BY i.rank_order, i.id")
                .param("parent", parentId)
                .query(Issues::row)
                .list();
    }

    /** Ids of all issues of a project, also archived ones, oldest first. */
    public List<Long> idsOfProject(long projectId) {
        return database.sql()
                .sql("SELECT id FROM issue WHERE project_id = :project ORDER BY id")
                .param("project", projectId)
                .query(Long.class)
                .list();
    }

    /** How many issues there are. */
    public long count() {
        return database.sql()
                .sql("SELECT COUNT(*) FROM issue")
                .query(Long.class)
                .single();
    }

    /** The labels of these issues, in alphabetical order; issues without labels are missing. */
    public Map<Long, List<String>> labels(Collection<Long> issueIds) {
        Map<Long, List<String>> labels = new LinkedHashMap<>();
        for (List<Long> chunk : chunks(List.copyOf(issueIds))) {
            database.sql()
                    .sql("SELECT issue_id, label FROM issue_label WHERE issue_id IN (:ids) ORDER BY issue_id, label")
                    .param("ids", chunk)
                    .query((ResultSet row) -> {
                        labels.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                                .add(row.getString(2));
                    });
        }
        return labels;
    }

    /** The labels of one issue, in alphabetical order. */
    public List<String> labels(long issueId) {
        return labels(List.of(issueId)).getOrDefault(issueId, List.of());
    }

    /** The components of these issues, by name; issues without components are missing. */
    public Map<Long, List<ComponentRow>> components(Collection<Long> issueIds) {
        Map<Long, List<ComponentRow>> components = new LinkedHashMap<>();
        for (List<Long> chunk : chunks(List.copyOf(issueIds))) {
            database.sql()
                    .sql("SELECT ic.issue_id, c.id, c.project_id, c.component_name FROM issue_component ic"
                            + " JOIN component c ON c.id = ic.component_id WHERE ic.issue_id IN (:ids)"
                            + " ORDER BY ic.issue_id, c.component_name")
                    .param("ids", chunk)
                    .query((ResultSet row) -> {
                        components
                                .computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                                .add(new ComponentRow(row.getLong(2), row.getLong(3), row.getString(4)));
                    });
        }
        return components;
    }

    /** The components of one issue, by name. */
    public List<ComponentRow> components(long issueId) {
        return components(List.of(issueId)).getOrDefault(issueId, List.of());
    }

    /** All labels in use, in alphabetical order. */
    public List<String> allLabels() {
        return database.sql()
                .sql("SELECT DISTINCT label FROM issue_label ORDER BY label")
                .query(String.class)
                .list();
    }

    private Optional<IssueRow> byNumber(long projectId, long number) {
        return database.sql()
                .sql(COLUMNS + "WHERE i.project_id = :project AND i.issue_number = :number")
                .param("project", projectId)
                .param("number", number)
                .query(Issues::row)
                .optional();
    }

    private Optional<IssueRow> byMovedKey(String key) {
        return database.sql()
                .sql(COLUMNS + "JOIN moved_issue_key m ON m.issue_id = i.id WHERE m.old_key = :key")
                .param("key", key.toUpperCase(Locale.ROOT))
                .query(Issues::row)
                .optional();
    }

    static List<List<Long>> chunks(List<Long> ids) {
        List<List<Long>> chunks = new ArrayList<>();
        for (int start = 0; start < ids.size(); start += CHUNK) {
            chunks.add(ids.subList(start, Math.min(ids.size(), start + CHUNK)));
        }
        return chunks;
    }

    private static IssueRow row(ResultSet row, int number) throws SQLException {
        return new IssueRow(
                row.getLong("id"),
                row.getLong("project_id"),
                row.getString("project_key"),
                row.getLong("issue_number"),
                row.getString("summary"),
                row.getString("description"),
                row.getLong("type_id"),
                row.getLong("status_id"),
                Columns.id(row, "resolution_id"),
                row.getLong("priority_id"),
                Columns.id(row, "assignee_id"),
                Columns.id(row, "reporter_id"),
                Columns.instant(row, "created"),
                Columns.instant(row, "updated"),
                Columns.optionalInstant(row, "resolved"),
                Columns.date(row, "due_date"),
                Columns.id(row, "security_level_id"),
                Columns.number(row, "story_points"),
                row.getBoolean("flagged"),
                row.getBoolean("archived"),
                Columns.id(row, "parent_id"),
                row.getLong("rank_order"));
    }
}
