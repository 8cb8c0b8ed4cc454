package org.ballast.sandbox.web.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.ballast.sandbox.web.view.IssueView;
import org.ballast.sandbox.web.view.IssueViews;
import org.ballast.sandbox.web.view.Moments;
import org.ballast.sandbox.web.view.PersonView;
import org.jspecify.annotations.Nullable;

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

    /** A link seen from the issue that is shown. */
    record LinkRowView(long id, String phrase, IssueView other) {}

    /** A remark as it is shown. */
    record CommentView(@Nullable PersonView author, String body, String created) {}

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
        Moments moments = Moments.of(visit.visitor());
        Map<String, Object> model = new HashMap<>();
        model.put("issue", views.of(row, moments));
        model.put("project", store.projects().byId(row.projectId()).orElseThrow());
        model.put("level", level(row));
        model.put(
                "parent",
                row.parentId() == null ? List.of() : views.of(store.issues().byIds(List.of(row.parentId())), moments));
        model.put("subtasks", views.of(seen(visit, store.issues().subtasks(row.id())), moments));
        model.put("links", links(visit, row, moments));
        model.put("comments", comments(row, moments));
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

    private List<IssueRow> seen(Visit visit, List<IssueRow> rows) {
        return rows.stream()
                .filter(row -> store.permissions().sees(visit.userId(), row))
                .toList();
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

    private List<LinkRowView> links(Visit visit, IssueRow row, Moments moments) {
        List<LinkRowView> links = new ArrayList<>();
        store.links()
                .outward(row.id())
                .forEach(link -> add(
                        links,
                        visit,
                        moments,
                        link.id(),
                        store.catalogue().linkType(link.typeId()).outward(),
                        link.destinationId()));
        store.links()
                .inward(row.id())
                .forEach(link -> add(
                        links,
                        visit,
                        moments,
                        link.id(),
                        store.catalogue().linkType(link.typeId()).inward(),
                        link.sourceId()));
        return links;
    }

    private void add(List<LinkRowView> links, Visit visit, Moments moments, long linkId, String phrase, long otherId) {
        seen(visit, store.issues().byIds(List.of(otherId)))
                .forEach(other -> links.add(new LinkRowView(linkId, phrase, views.of(other, moments))));
    }

    private List<CommentView> comments(IssueRow row, Moments moments) {
        return store.comments().of(row.id()).stream()
                .map(comment -> new CommentView(
                        Optional.ofNullable(comment.authorId())
                                .flatMap(store.users()::byId)
                                .map(PersonView::of)
                                .orElse(null),
                        comment.body(),
                        moments.dateTime(comment.created())))
                .toList();
    }

    private Map<String, Boolean> may(Visit visit, IssueRow row) {
        Map<String, Boolean> may = new HashMap<>();
        for (ProjectPermission permission : ProjectPermission.values()) {
            may.put(permission.name(), store.permissions().has(visit.userId(), permission, row));
        }
        return may;
    }
}
