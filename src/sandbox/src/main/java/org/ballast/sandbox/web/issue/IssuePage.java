package org.ballast.sandbox.web.issue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.SecurityLevelRow;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.web.fragment.FragmentContext;
import org.ballast.sandbox.web.fragment.LinkView;
import org.ballast.sandbox.web.fragment.Locations;
import org.ballast.sandbox.web.fragment.PanelView;
import org.ballast.sandbox.web.page.Answer;
import org.ballast.sandbox.web.page.Page;
import org.ballast.sandbox.web.page.Places;
import org.ballast.sandbox.web.page.Visit;
import org.ballast.sandbox.web.view.IssueViews;
import org.ballast.sandbox.web.view.Moments;

/** One issue: its fields, what can be done with it, and the panels of plugins. */
public final class IssuePage implements Page {
    private static final List<PanelView> OWN_PANELS =
            List.of(new PanelView("people", 100, "People", ""), new PanelView("dates", 200, "Dates", ""));
    private final Store store;
    private final IssueViews views;
    private final Places places;
    private final IssueActions actions;

    public IssuePage(Store store, IssueViews views, Places places) {
        this.store = store;
        this.views = views;
        this.places = places;
        this.actions = new IssueActions(store);
    }

    @Override
    public Answer get(Visit visit) {
        Optional<IssueRow> issue = find(visit);
        if (issue.isEmpty()) {
            return Answer.notFound("Issue");
        }
        IssueRow row = issue.get();
        if (!row.key().equals(visit.variable("key"))) {
            return Answer.redirect("/browse/" + row.key());
        }
        places.contexts("atl.general", "jira.general", "jira.view.issue");
        FragmentContext context = places.issue(row);
        Surroundings around = new Surroundings(store, views, visit, row);
        Map<String, Object> model = new HashMap<>();
        model.put("issue", views.of(row, Moments.of(visit.visitor())));
        model.put("project", store.projects().byId(row.projectId()).orElseThrow());
        model.put("level", level(row));
        model.put("parent", around.parent());
        model.put("subtasks", around.subtasks());
        model.put("links", around.links());
        model.put("comments", around.comments());
        model.put("may", may(visit, row));
        model.put(
                "statuses",
                store.catalogue().statuses().stream()
                        .filter(status -> status.id() != row.statusId())
                        .toList());
        model.put("linkTypes", store.catalogue().linkTypes());
        model.put("projects", store.permissions().visibleProjects(visit.userId()));
        model.put("tools", tools(context));
        model.put("leftPanels", panels(visit, Locations.ISSUE_LEFT, context));
        model.put("rightPanels", rightPanels(visit, context));
        model.put(
                "facts",
                Map.of("issue-key", row.key(), "issue-id", String.valueOf(row.id()), "project-key", row.projectKey()));
        return Answer.html("issue.html", "[%s] %s".formatted(row.key(), row.summary()), model);
    }

    @Override
    public Answer post(Visit visit) {
        Optional<IssueRow> issue = find(visit);
        return issue.isEmpty() ? Answer.notFound("Issue") : actions.act(visit, issue.get());
    }

    private Optional<IssueRow> find(Visit visit) {
        return store.issues()
                .byKey(visit.variable("key"))
                .filter(row -> store.permissions().sees(visit.userId(), row));
    }

    private String level(IssueRow row) {
        return Optional.ofNullable(row.securityLevelId())
                .flatMap(store.permissions()::level)
                .map(SecurityLevelRow::name)
                .orElse("");
    }

    private List<LinkView> tools(FragmentContext context) {
        return Stream.of(Locations.ISSUE_TOOLS, Locations.ISSUE_OPERATIONS)
                .flatMap(place -> places.fragments().items(place, context).stream())
                .toList();
    }

    private List<PanelView> rightPanels(Visit visit, FragmentContext context) {
        return Stream.concat(OWN_PANELS.stream(), panels(visit, Locations.ISSUE_RIGHT, context).stream())
                .sorted(Comparator.comparingInt(PanelView::weight))
                .toList();
    }

    /** With {@code ?plugin-panels=off} the page comes without them, so that their cost can be measured. */
    private List<PanelView> panels(Visit visit, String location, FragmentContext context) {
        return visit.param("plugin-panels", "on").equals("off")
                ? List.of()
                : places.fragments().panels(location, context);
    }

    /** Names of permissions, each true or false, as the template asks for them. */
    private Map<String, Boolean> may(Visit visit, IssueRow row) {
        Set<ProjectPermission> granted = store.permissions().of(visit.userId(), row);
        Map<String, Boolean> may = new HashMap<>();
        for (ProjectPermission permission : ProjectPermission.values()) {
            may.put(permission.name(), granted.contains(permission));
        }
        boolean edits = store.permissions().has(visit.userId(), ProjectPermission.EDIT_ISSUES, row.projectId());
        may.put("RESTORE", row.archived() && edits);
        return may;
    }
}
