package org.ballast.sandbox.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Deletes whole projects. As in Jira, listeners hear of the project and not of its issues. */
public final class ProjectRemovals {

    private static final String ISSUES = "(SELECT i.id FROM issue i WHERE i.project_id = :id)";
    private static final String SPRINTS =
            "(SELECT s.id FROM sprint s JOIN board b ON b.id = s.board_id WHERE b.project_id = :id)";
    private static final String LEVELS = "(SELECT l.id FROM security_level l WHERE l.project_id = :id)";
    private static final List<String> STATEMENTS = List.of(
            "DELETE FROM issue_label WHERE issue_id IN " + ISSUES,
            "DELETE FROM issue_component WHERE issue_id IN " + ISSUES,
            "DELETE FROM issue_comment WHERE issue_id IN " + ISSUES,
            "DELETE FROM issue_history WHERE issue_id IN " + ISSUES,
            "DELETE FROM moved_issue_key WHERE issue_id IN " + ISSUES,
            "DELETE FROM property_index WHERE issue_id IN " + ISSUES,
            "DELETE FROM issue_link WHERE source_id IN " + ISSUES,
            "DELETE FROM issue_link WHERE destination_id IN " + ISSUES,
            "DELETE FROM entity_property WHERE entity_name = '" + EntityProperties.ISSUE + "' AND entity_id IN "
                    + ISSUES,
            "DELETE FROM sprint_issue WHERE issue_id IN " + ISSUES,
            "DELETE FROM sprint_issue WHERE sprint_id IN " + SPRINTS,
            "DELETE FROM sprint WHERE board_id IN (SELECT b.id FROM board b WHERE b.project_id = :id)",
            "DELETE FROM board WHERE project_id = :id",
            "UPDATE issue SET parent_id = NULL WHERE project_id = :id",
            "DELETE FROM issue WHERE project_id = :id",
            "DELETE FROM security_level_group WHERE level_id IN " + LEVELS,
            "DELETE FROM security_level WHERE project_id = :id",
            "DELETE FROM component WHERE project_id = :id",
            "DELETE FROM project_grant WHERE project_id = :id",
            "DELETE FROM project_former_key WHERE project_id = :id",
            "DELETE FROM project WHERE id = :id");

    private final StoreDatabase database;
    private final RequestMemory memory;
    private final List<Consumer<ProjectRow>> listeners = new CopyOnWriteArrayList<>();

    ProjectRemovals(StoreDatabase database, RequestMemory memory) {
        this.database = database;
        this.memory = memory;
    }

    /** Lets somebody hear of every project that is deleted from now on, as it was before. */
    public void listen(Consumer<ProjectRow> listener) {
        listeners.add(listener);
    }

    /** Removes the project with its issues, boards and sprints; saved filters stay, though they find nothing. */
    public void delete(ProjectRow project) {
        database.inTransaction(() -> STATEMENTS.forEach(statement ->
                database.sql().sql(statement).param("id", project.id()).update()));
        memory.forget();
        listeners.forEach(listener -> listener.accept(project));
    }
}
