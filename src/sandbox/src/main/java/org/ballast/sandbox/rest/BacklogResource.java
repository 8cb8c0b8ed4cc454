package org.ballast.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /rest/agile/1.0/backlog} and {@code …/issue}: issues outside of sprints, and their order. */
@Path("")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class BacklogResource {

    private final Visit visit;
    private final SprintPlanning planning;

    @Inject
    public BacklogResource(Visit visit) {
        this.visit = visit;
        this.planning = new SprintPlanning(visit);
    }

    @POST
    @Path("backlog/issue")
    public Response toBacklog(String body) {
        visit.store().sprints().toBacklog(visit.userId(), planning.schedulable(Json.read(body)));
        return Response.noContent().build();
    }

    @GET
    @Path("issue/{idOrKey}")
    public Map<String, @Nullable Object> issue(
            @PathParam("idOrKey") String idOrKey, @QueryParam("fields") List<String> fields, @Context UriInfo uri) {
        return new IssueJson(visit, Links.of(uri), FieldChoice.of(fields, "*all"), List.of(), true)
                .one(visit.issue(idOrKey));
    }

    @PUT
    @Path("issue/rank")
    public Response rank(String body) {
        JsonNode request = Json.read(body);
        planning.rank(request, planning.schedulable(request));
        return Response.noContent().build();
    }
}
