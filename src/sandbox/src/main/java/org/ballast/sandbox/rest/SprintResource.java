package org.ballast.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.sandbox.search.JqlSearch.Found;
import org.ballast.sandbox.store.BoardRow;
import org.ballast.sandbox.store.SprintRow;
import org.ballast.sandbox.store.Sprints;
import org.jspecify.annotations.Nullable;

/** {@code /rest/agile/1.0/sprint}: sprints and the issues in them. */
@Path("sprint")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SprintResource {

    private final Visit visit;
    private final SprintPlanning planning;

    @Inject
    public SprintResource(Visit visit) {
        this.visit = visit;
        this.planning = new SprintPlanning(visit);
    }

    @POST
    public Response create(String body, @Context UriInfo uri) {
        JsonNode request = Json.read(body);
        BoardRow board = visit.board(request.path("originBoardId").asLong());
        visit.requireManagesSprints(board);
        SprintRow sprint = sprints().create(board.id(), request.path("name").asText());
        sprint = change(sprint, request);
        return Response.status(Response.Status.CREATED)
                .entity(new EntityJson(Links.of(uri)).sprint(sprint))
                .build();
    }

    @GET
    @Path("{id}")
    public Map<String, @Nullable Object> get(@PathParam("id") long id, @Context UriInfo uri) {
        return new EntityJson(Links.of(uri)).sprint(visit.sprint(id));
    }

    /** Changes what the body names; a state of "active" starts the sprint, "closed" completes it. */
    @POST
    @Path("{id}")
    public Map<String, @Nullable Object> update(@PathParam("id") long id, String body, @Context UriInfo uri) {
        return new EntityJson(Links.of(uri)).sprint(change(managed(id), Json.read(body)));
    }

    /** As {@link #update}; Jira would clear what the body does not name. */
    @PUT
    @Path("{id}")
    public Map<String, @Nullable Object> replace(@PathParam("id") long id, String body, @Context UriInfo uri) {
        return update(id, body, uri);
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") long id) {
        sprints().delete(managed(id).id());
        return Response.noContent().build();
    }

    @GET
    @Path("{id}/issue")
    public Map<String, @Nullable Object> issues(
            @PathParam("id") long id,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @QueryParam("fields") List<String> fields,
            @Context UriInfo uri) {
        SprintRow sprint = visit.sprint(id);
        Paging paging = Paging.of(startAt, maxResults);
        Found found = visit.search()
                .find(
                        visit.searcher(),
                        visit.search().parse("sprint = " + sprint.id() + " ORDER BY Rank"),
                        paging.startAt(),
                        paging.maxResults());
        IssueJson json = new IssueJson(visit, Links.of(uri), FieldChoice.of(fields, "*navigable"), List.of(), true);
        return Json.object(
                "startAt", paging.startAt(),
                "maxResults", paging.maxResults(),
                "total", found.total(),
                "issues", json.many(found.issues()));
    }

    @POST
    @Path("{id}/issue")
    public Response add(@PathParam("id") long id, String body) {
        SprintRow sprint = visit.sprint(id);
        JsonNode request = Json.read(body);
        List<Long> issues = planning.schedulable(request);
        sprints().add(visit.userId(), sprint.id(), issues);
        planning.rank(request, issues);
        return Response.noContent().build();
    }

    private SprintRow managed(long id) {
        SprintRow sprint = visit.sprint(id);
        visit.requireManagesSprints(visit.board(sprint.boardId()));
        return sprint;
    }

    private SprintRow change(SprintRow sprint, JsonNode request) {
        Instant start = moment(request, "startDate", sprint.start());
        Instant end = moment(request, "endDate", sprint.end());
        String state = Optional.ofNullable(Json.text(request, "state"))
                .orElse(sprint.state().key());
        boolean starts = state.equals("active") && sprint.state() == SprintRow.State.FUTURE;
        boolean completes = state.equals("closed") && sprint.state() != SprintRow.State.CLOSED;
        if (starts && (start == null || end == null)) {
            throw RestRefusal.badRequest("A sprint needs a start date and an end date before it can be started.");
        }
        SprintRow changed = sprint;
        if (request.has("name") || request.has("goal") || request.has("startDate") || request.has("endDate")) {
            changed = sprints()
                    .edit(
                            sprint.id(),
                            request.path("name").asText(sprint.name()),
                            request.path("goal").asText(sprint.goal()),
                            start,
                            end);
        }
        if (starts && start != null && end != null) {
            changed = sprints().start(sprint.id(), start, end);
        }
        return completes ? sprints().complete(visit.userId(), sprint.id(), null) : changed;
    }

    private static @Nullable Instant moment(JsonNode request, String name, @Nullable Instant usual) {
        return request.has(name) ? Formats.parse(name, Json.text(request, name)) : usual;
    }

    private Sprints sprints() {
        return visit.store().sprints();
    }
}
