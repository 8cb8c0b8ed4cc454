package org.ballast.sandbox.seed;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ballast.sandbox.store.BoardRow;
import org.ballast.sandbox.store.Filters.FilterRow;
import org.ballast.sandbox.store.Filters.Share;
import org.ballast.sandbox.store.Groups;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.SprintRow;
import org.ballast.sandbox.store.SprintRow.State;
import org.ballast.sandbox.store.Store;

/** Finds the projects that an export names; new ones get a Scrum board with sprints, ready for planning. */
final class ImportedProjects {

    private static final Duration SPRINT = Duration.ofDays(14);
    private static final Duration INTO_SPRINT = Duration.ofDays(4);
    /** What everybody who is logged in may do. */
    private static final Set<ProjectPermission> USERS =
            EnumSet.complementOf(EnumSet.of(ProjectPermission.ADMINISTER_PROJECTS, ProjectPermission.DELETE_ISSUES));

    private final Store store;

    ImportedProjects(Store store) {
        this.store = store;
    }

    /** The project with this key, added when it is new. */
    ProjectRow project(String key, String name) {
        return store.projects().byKey(key).orElseGet(() -> add(key, name.isBlank() ? key : name));
    }

    /**
     * The sprint with this name on the project's first board. A new one is a closed sprint: an export does not say which
     * sprints are still open, and what is open belongs into the backlog then.
     */
    Optional<SprintRow> sprint(ProjectRow project, String name) {
        return store.boards().ofProject(project.id()).stream()
                .findFirst()
                .map(board -> store.sprints().ofBoard(board.id()).stream()
                        .filter(sprint -> sprint.name().equals(name))
                        .findFirst()
                        .orElseGet(() -> addClosed(board, name)));
    }

    private SprintRow addClosed(BoardRow board, String name) {
        Instant end = store.clock().instant().minus(INTO_SPRINT);
        return store.sprints().insert(board.id(), name, State.CLOSED, "", end.minus(SPRINT), end, end);
    }

    private ProjectRow add(String key, String name) {
        ProjectRow project = store.projects().create(key, name, null);
        store.projects().describe(project.id(), "Imported from a CSV export.");
        store.permissions().grant(project.id(), USERS, Groups.USERS);
        store.permissions().grant(project.id(), EnumSet.allOf(ProjectPermission.class), Groups.ADMINISTRATORS);
        FilterRow filter = store.filters()
                .create(
                        name + " board: all issues",
                        "project = " + project.key() + " ORDER BY Rank ASC",
                        null,
                        Share.LOGGED_IN,
                        "");
        BoardRow board = store.boards().create(name + " board", filter.id(), project.id());
        Instant start = store.clock().instant().minus(INTO_SPRINT);
        store.sprints()
                .insert(board.id(), project.key() + " Sprint 1", State.ACTIVE, "", start, start.plus(SPRINT), null);
        store.sprints().create(board.id(), project.key() + " Sprint 2");
        store.sprints().create(board.id(), project.key() + " Sprint 3");
        return project;
    }
}
