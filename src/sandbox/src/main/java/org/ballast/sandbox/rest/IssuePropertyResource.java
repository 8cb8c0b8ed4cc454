package org.ballast.sandbox.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.sandbox.jira.IssueProperties;
import org.ballast.sandbox.jira.PropertyRules;
import org.ballast.sandbox.store.EntityProperties;
import org.ballast.sandbox.store.EntityProperties.PropertyRow;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.ProjectPermission;
import org.jspecify.annotations.Nullable;

/** {@code /rest/api/2/issue/{idOrKey}/properties}: JSON values that apps hang on issues. */
@Path("issue/{idOrKey}/properties")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class IssuePropertyResource {

    private static final String NO_EDIT = "You do not have permission to edit issues in this project.";

    private final Visit visit;
    private final IssueProperties properties;

    @Inject
    public IssuePropertyResource(Visit visit, IssueProperties properties) {
        this.visit = visit;
        this.properties = properties;
    }

    @GET
    public Map<String, @Nullable Object> keys(@PathParam("idOrKey") String idOrKey, @Context UriInfo uri) {
        IssueRow issue = visit.issue(idOrKey);
        List<?> keys = visit.store().properties().all(EntityProperties.ISSUE, issue.id()).stream()
                .map(property -> Json.object("self", self(uri, issue, property.key()), "key", property.key()))
                .toList();
        return Json.object("keys", keys);
    }

    @GET
    @Path("{key}")
    public Map<String, @Nullable Object> get(@PathParam("idOrKey") String idOrKey, @PathParam("key") String key) {
        PropertyRow property = find(visit.issue(idOrKey), key).orElseThrow(() -> missing(key));
        return Json.object("key", key, "value", Json.any(property.json()));
    }

    /** Answers 201 for a new property, 200 for a known one. */
    @PUT
    @Path("{key}")
    public Response put(@PathParam("idOrKey") String idOrKey, @PathParam("key") String key, String json) {
        IssueRow issue = visit.issue(idOrKey, ProjectPermission.EDIT_ISSUES, NO_EDIT);
        Optional<String> problem = PropertyRules.problem(key, json);
        if (problem.isPresent()) {
            throw RestRefusal.badRequest(problem.get());
        }
        boolean known = find(issue, key).isPresent();
        properties.set(issue.id(), key, json);
        return Response.status(known ? Response.Status.OK : Response.Status.CREATED)
                .build();
    }

    @DELETE
    @Path("{key}")
    public Response delete(@PathParam("idOrKey") String idOrKey, @PathParam("key") String key) {
        IssueRow issue = visit.issue(idOrKey, ProjectPermission.EDIT_ISSUES, NO_EDIT);
        if (find(issue, key).isEmpty()) {
            throw missing(key);
        }
        properties.delete(issue.id(), key);
        return Response.noContent().build();
    }

    private Optional<PropertyRow> find(IssueRow issue, String key) {
        return visit.store().properties().get(EntityProperties.ISSUE, issue.id(), key);
    }

    private static RestRefusal missing(String key) {
        return RestRefusal.notFound("The property '" + key + "' does not exist.");
    }

    private static String self(UriInfo uri, IssueRow issue, String key) {
        return Links.of(uri).api("issue/" + issue.id() + "/properties/" + key);
    }
}
