package org.ballast.sandbox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The projects, their former keys and their components. */
public final class Projects {

    private static final String COLUMNS =
            "SELECT p.id, p.project_key, p.project_name, p.description, p.lead_id FROM project p ";

    private final StoreDatabase database;

    Projects(StoreDatabase database) {
        this.database = database;
    }

    /** Adds a project in which nobody may do anything until permissions are granted. */
    public ProjectRow create(String key, String name, @Nullable Long leadId) {
        String upper = key.toUpperCase(Locale.ROOT);
        if (byKey(upper).isPresent()) {
            throw new RefusedException("A project with the key " + upper + " exists already.");
        }
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        database.sql()
                .sql("INSERT INTO project (project_key, project_name, description, lead_id, issue_counter)"
                        + " VALUES (:key, :name, '', :lead, 0)")
                .param("key", upper)
                .param("name", name)
                .param("lead", leadId)
                .update(keys, "id");
        return byId(Generated.id(keys)).orElseThrow();
    }

    public Optional<ProjectRow> byId(long id) {
        return database.sql()
                .sql(COLUMNS + "WHERE p.id = :id")
                .param("id", id)
                .query(Projects::row)
                .optional();
    }

    /** Finds a project by its current or a former key, whatever the case. */
    public Optional<ProjectRow> byKey(String key) {
        Optional<ProjectRow> current = byCurrentKey(key);
        return current.isPresent()
                ? current
                : database.sql()
                        .sql(COLUMNS + "JOIN project_former_key f ON f.project_id = p.id WHERE f.former_key = :key")
                        .param("key", key.toUpperCase(Locale.ROOT))
                        .query(Projects::row)
                        .optional();
    }

    public Optional<ProjectRow> byCurrentKey(String key) {
        return database.sql()
                .sql(COLUMNS + "WHERE p.project_key = :key")
                .param("key", key.toUpperCase(Locale.ROOT))
                .query(Projects::row)
                .optional();
    }

    /** Every project, by name. */
    public List<ProjectRow> all() {
        return database.sql()
                .sql(COLUMNS + "ORDER BY p.project_name, p.id")
                .query(Projects::row)
                .list();
    }

    /** Gives a project another key: its issues are re-keyed at once and the former key still finds them. */
    public void changeKey(long projectId, String newKey) {
        String upper = newKey.toUpperCase(Locale.ROOT);
        database.inTransaction(() -> {
            ProjectRow project = byId(projectId).orElseThrow();
            if (byKey(upper).filter(other -> other.id() != projectId).isPresent()) {
                throw new RefusedException("A project with the key " + upper + " exists already.");
            }
            database.sql()
                    .sql("DELETE FROM project_former_key WHERE former_key IN (:keys)")
                    .param("keys", List.of(upper, project.key()))
                    .update();
            database.sql()
                    .sql("UPDATE project SET project_key = :key WHERE id = :id")
                    .param("key", upper)
                    .param("id", projectId)
                    .update();
            if (!upper.equals(project.key())) {
                database.sql()
                        .sql("INSERT INTO project_former_key (former_key, project_id) VALUES (:key, :id)")
                        .param("key", project.key())
                        .param("id", projectId)
                        .update();
            }
        });
    }

    public void describe(long projectId, String description) {
        database.sql()
                .sql("UPDATE project SET description = :text WHERE id = :id")
                .param("text", description)
                .param("id", projectId)
                .update();
    }

    /** The component with this name in the project, added when it is new. */
    public ComponentRow componentOrNew(long projectId, String name) {
        Optional<ComponentRow> known = components(List.of(projectId)).stream()
                .filter(component -> component.name().equalsIgnoreCase(name))
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        database.sql()
                .sql("INSERT INTO component (project_id, component_name) VALUES (:project, :name)")
                .param("project", projectId)
                .param("name", name)
                .update(keys, "id");
        return new ComponentRow(Generated.id(keys), projectId, name);
    }

    /** The components of these projects, by name. */
    public List<ComponentRow> components(Collection<Long> projectIds) {
        if (projectIds.isEmpty()) {
            return List.of();
        }
        return database.sql()
                .sql("SELECT id, project_id, component_name FROM component WHERE project_id IN (:ids)"
                        + " ORDER BY component_name, id")
                .param("ids", projectIds)
                .query((row, n) -> new ComponentRow(row.getLong(1), row.getLong(2), row.getString(3)))
                .list();
    }

    static ProjectRow row(ResultSet row, int number) throws SQLException {
        return new ProjectRow(
                row.getLong("id"),
                row.getString("project_key"),
                row.getString("project_name"),
                row.getString("description"),
                Columns.id(row, "lead_id"));
    }
}
