package org.ballast.sandbox.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.sandbox.search.JqlSearch.Found;
import org.ballast.sandbox.store.BoardRow;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.SprintRow.State;
import org.ballast.sandbox.store.StatusCategory;
import org.ballast.sandbox.store.Store;
import org.jspecify.annotations.Nullable;

/** {@code /rest/agile/1.0/board}: boards, their sprints and their issues. */
@Path("board")
@Produces(MediaType.APPLICATION_JSON)
public final class BoardResource {

    private final Visit visit;

    @Inject
    public BoardResource(Visit visit) {
        this.visit = visit;
    }

    @GET
    public Map<String, @Nullable Object> list(
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @QueryParam("type") @DefaultValue("scrum,kanban") String type,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("projectKeyOrId") @Nullable String project,
            @Context UriInfo uri) {
        Optional<ProjectRow> home = Optional.ofNullable(project).flatMap(this::project);
        List<?> boards = store().boards().allVisible(visit.userId()).stream()
                .filter(board -> Arrays.asList(type.split(",", -1)).contains(board.type()))
                .filter(board -> board.name().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))
                .filter(board -> project == null
                        || home.filter(found -> found.id() == board.projectId()).isPresent())
                .map(entities(uri)::board)
                .toList();
        return Paging.of(startAt, maxResults).of(boards);
    }

    @GET
    @Path("{id}")
    public Map<String, @Nullable Object> get(@PathParam("id") long id, @Context UriInfo uri) {
        return entities(uri).board(visit.board(id));
    }

    @GET
    @Path("{id}/configuration")
    public Map<String, @Nullable Object> configuration(@PathParam("id") long id, @Context UriInfo uri) {
        BoardRow board = visit.board(id);
        Links links = Links.of(uri);
        List<?> columns = Arrays.stream(StatusCategory.values())
                .map(category -> Json.object("name", category.displayName(), "statuses", statuses(category, links)))
                .toList();
        Map<String, @Nullable Object> json = entities(uri).board(board);
        json.put("self", links.agile("board/" + id + "/configuration"));
        json.put(
                "filter",
                Json.object("id", Long.toString(board.filterId()), "self", links.api("filter/" + board.filterId())));
        json.put("columnConfig", Json.object("columns", columns, "constraintType", "issueCount"));
        json.put(
                "estimation",
                Json.object(
                        "type",
                        "field",
                        "field",
                        Json.object("fieldId", CustomFields.STORY_POINTS, "displayName", "Story Points")));
        json.put("ranking", Json.object("rankCustomFieldId", CustomFields.RANK_NUMBER));
        return json;
    }

    @GET
    @Path("{id}/project")
    public Map<String, @Nullable Object> projects(
            @PathParam("id") long id,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @Context UriInfo uri) {
        long home = visit.board(id).projectId();
        List<?> projects = store().permissions().visibleProjects(visit.userId()).stream()
                .filter(project -> project.id() == home)
                .map(entities(uri)::project)
                .toList();
        return Paging.of(startAt, maxResults).of(projects);
    }

    @GET
    @Path("{id}/sprint")
    public Map<String, @Nullable Object> sprints(
            @PathParam("id") long id,
            @QueryParam("state") @DefaultValue("future,active,closed") String states,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @Context UriInfo uri) {
        if (!visit.board(id).hasSprints()) {
            throw RestRefusal.badRequest("The board does not support sprints");
        }
        List<?> sprints = store().sprints().ofBoard(id, states(states)).stream()
                .map(entities(uri)::sprint)
                .toList();
        return Paging.of(startAt, maxResults).of(sprints);
    }

    @GET
    @Path("{id}/backlog")
    public Map<String, @Nullable Object> backlog(
            @PathParam("id") long id,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @QueryParam("jql") @Nullable String jql,
            @QueryParam("fields") List<String> fields,
            @Context UriInfo uri) {
        Paging paging = Paging.of(startAt, maxResults);
        Found found = visit.boardIssues()
                .backlog(
                        visit.searcher(),
                        visit.board(id),
                        visit.restriction(jql),
                        paging.startAt(),
                        paging.maxResults());
        return issues(found, paging, fields, uri);
    }

    @GET
    @Path("{id}/issue")
    public Map<String, @Nullable Object> issues(
            @PathParam("id") long id,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @QueryParam("jql") @Nullable String jql,
            @QueryParam("fields") List<String> fields,
            @Context UriInfo uri) {
        Paging paging = Paging.of(startAt, maxResults);
        Found found = visit.boardIssues()
                .all(visit.searcher(), visit.board(id), visit.restriction(jql), paging.startAt(), paging.maxResults());
        return issues(found, paging, fields, uri);
    }

    @GET
    @Path("{id}/sprint/{sprintId}/issue")
    public Map<String, @Nullable Object> sprintIssues(
            @PathParam("id") long id,
            @PathParam("sprintId") long sprintId,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @QueryParam("jql") @Nullable String jql,
            @QueryParam("fields") List<String> fields,
            @Context UriInfo uri) {
        Paging paging = Paging.of(startAt, maxResults);
        BoardRow board = visit.board(id);
        visit.sprint(sprintId);
        Found found = visit.boardIssues()
                .ofSprint(
                        visit.searcher(),
                        board,
                        sprintId,
                        visit.restriction(jql),
                        paging.startAt(),
                        paging.maxResults());
        return issues(found, paging, fields, uri);
    }

    private Map<String, @Nullable Object> issues(Found found, Paging paging, List<String> fields, UriInfo uri) {
        IssueJson json = new IssueJson(visit, Links.of(uri), FieldChoice.of(fields, "*navigable"), List.of(), true);
        return Json.object(
                "startAt", paging.startAt(),
                "maxResults", paging.maxResults(),
                "total", found.total(),
                "issues", json.many(found.issues()));
    }

    private List<?> statuses(StatusCategory category, Links links) {
        return store().catalogue().statuses().stream()
                .filter(status -> status.category() == category)
                .map(status ->
                        Json.object("id", Long.toString(status.id()), "self", links.api("status/" + status.id())))
                .toList();
    }

    private Optional<ProjectRow> project(String keyOrId) {
        return keyOrId.matches("\\d{1,18}")
                ? store().projects().byId(Long.parseLong(keyOrId))
                : store().projects().byKey(keyOrId);
    }

    private static Set<State> states(String text) {
        Set<State> states = EnumSet.noneOf(State.class);
        for (String name : text.split(",", -1)) {
            states.add(Arrays.stream(State.values())
                    .filter(state -> state.key().equalsIgnoreCase(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> RestRefusal.badRequest("Invalid value of the 'state' parameter: " + name)));
        }
        return states;
    }

    private static EntityJson entities(UriInfo uri) {
        return new EntityJson(Links.of(uri));
    }

    private Store store() {
        return visit.store();
    }
}
