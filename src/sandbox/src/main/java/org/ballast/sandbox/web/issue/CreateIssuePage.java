package org.ballast.sandbox.web.issue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.sandbox.store.Catalogue;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.RefusedException;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.web.page.Answer;
import org.ballast.sandbox.web.page.Page;
import org.ballast.sandbox.web.page.Places;
import org.ballast.sandbox.web.page.Visit;

/** Writing a new issue. */
public final class CreateIssuePage implements Page {
    private final Store store;
    private final Places places;
    private final IssueForm form;

    public CreateIssuePage(Store store, Places places) {
        this.store = store;
        this.places = places;
        this.form = new IssueForm(store);
    }

    @Override
    public Answer get(Visit visit) {
        return form(visit, 200, "");
    }

    @Override
    public Answer post(Visit visit) {
        try {
            ProjectRow project = project(visit, projects(visit));
            IssueRow created = store.changes()
                    .create(
                            visit.userId(),
                            project.id(),
                            form.read(visit, project).reporter(visit.userId()));
            visit.say("Issue %s has been created.".formatted(created.key()));
            return Answer.redirect("/browse/" + created.key());
        } catch (RefusedException refused) {
            return form(visit, 400, String.valueOf(refused.getMessage()));
        }
    }

    private Answer form(Visit visit, int status, String error) {
        List<ProjectRow> projects = projects(visit);
        if (projects.isEmpty()) {
            return Answer.problem(403, "No project", "There is no project in which you may create issues.");
        }
        places.contexts("atl.general", "jira.general", "jira.create.issue");
        Map<String, Object> model = new HashMap<>(form.choices(visit, project(visit, projects)));
        model.put("projects", projects);
        model.put("error", error);
        model.put("values", IssueValues.written(visit, Catalogue.TASK, Catalogue.MEDIUM));
        return Answer.html(status, "issue-create.html", "Create issue", model);
    }

    private List<ProjectRow> projects(Visit visit) {
        return store.permissions().visibleProjects(visit.userId()).stream()
                .filter(project ->
                        store.permissions().has(visit.userId(), ProjectPermission.CREATE_ISSUES, project.id()))
                .toList();
    }

    private static ProjectRow project(Visit visit, List<ProjectRow> projects) {
        Optional<String> wanted = visit.param("project");
        return projects.stream()
                .filter(project -> wanted.isEmpty() || wanted.get().equals(project.key()))
                .findFirst()
                .orElseThrow(() -> new RefusedException("You may not create issues in that project."));
    }
}
