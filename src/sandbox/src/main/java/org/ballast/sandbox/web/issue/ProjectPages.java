package org.ballast.sandbox.web.issue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.sandbox.store.BoardRow;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.web.fragment.Locations;
import org.ballast.sandbox.web.page.Answer;
import org.ballast.sandbox.web.page.Places;
import org.ballast.sandbox.web.page.Visit;
import org.ballast.sandbox.web.view.PersonView;
import org.jspecify.annotations.Nullable;

/** The list of projects and the overview of one. */
public final class ProjectPages {
    private final Store store;
    private final Places places;

    public ProjectPages(Store store, Places places) {
        this.store = store;
        this.places = places;
    }

    /** A project with its lead. */
    record ProjectView(ProjectRow row, @Nullable PersonView lead) {}

    /** All projects that the visitor sees. */
    public Answer list(Visit visit) {
        List<ProjectView> projects = store.permissions().visibleProjects(visit.userId()).stream()
                .map(this::view)
                .toList();
        return Answer.html("projects.html", "Browse projects", Map.of("projects", projects));
    }

    /** The overview of one project. */
    public Answer overview(Visit visit) {
        Optional<ProjectRow> found = store.permissions().visibleProjects(visit.userId()).stream()
                .filter(project -> project.key().equals(visit.variable("key")))
                .findFirst();
        if (found.isEmpty()) {
            return Answer.notFound("Project");
        }
        ProjectRow project = found.get();
        List<BoardRow> boards = store.boards().ofProject(project.id()).stream()
                .filter(board -> store.boards().sees(visit.userId(), board))
                .toList();
        places.contexts("atl.general", "jira.general", "jira.browse.project");
        Map<String, Object> model = new HashMap<>();
        model.put("project", project);
        model.put("view", view(project));
        model.put("boards", boards);
        model.put("board", boards.isEmpty() ? null : boards.get(0));
        model.put("here", "project");
        model.put("components", store.projects().components(List.of(project.id())));
        model.put("navigation", places.fragments().items(Locations.PROJECT_SIDEBAR, places.project(project.id())));
        model.put("facts", Map.of("project-key", project.key()));
        return Answer.html("project.html", project.name(), model);
    }

    private ProjectView view(ProjectRow project) {
        return new ProjectView(
                project,
                Optional.ofNullable(project.leadId())
                        .flatMap(store.users()::byId)
                        .map(PersonView::of)
                        .orElse(null));
    }
}
