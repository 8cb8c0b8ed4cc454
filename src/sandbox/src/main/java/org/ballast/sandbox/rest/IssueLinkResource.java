package org.ballast.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ballast.sandbox.store.Catalogue;
import org.ballast.sandbox.store.IssueLinks.LinkRow;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.Store;

/** {@code /rest/api/2/issueLink}: links between issues. */
@Path("issueLink")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class IssueLinkResource {

    private static final String NO_LINK = "No Link Issue Permission for issue.";

    private final Visit visit;

    @Inject
    public IssueLinkResource(Visit visit) {
        this.visit = visit;
    }

    /** As in Jira the {@code inwardIssue} is the one that the outward name is said of: it blocks, clones, duplicates. */
    @POST
    public Response create(String body) {
        JsonNode request = Json.read(body);
        Store store = visit.store();
        String type = String.valueOf(Json.text(request.path("type"), "name"));
        Catalogue.LinkType linkType = store.catalogue()
                .named(Catalogue.LinkType.class, type)
                .orElseThrow(() -> RestRefusal.notFound("No issue link type with name '" + type + "' found."));
        IssueRow source = issue(request.path("inwardIssue"), ProjectPermission.LINK_ISSUES);
        IssueRow destination = issue(request.path("outwardIssue"), ProjectPermission.BROWSE_PROJECTS);
        store.links().link(source.id(), destination.id(), linkType);
        return Response.status(Response.Status.CREATED).build();
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") long id) {
        LinkRow link = visit.store()
                .links()
                .byId(id)
                .orElseThrow(() -> visit.missing("No issue link with id '" + id + "' exists."));
        visit.issue(Long.toString(link.sourceId()), ProjectPermission.LINK_ISSUES, NO_LINK);
        visit.store().links().remove(id);
        return Response.noContent().build();
    }

    private IssueRow issue(JsonNode value, ProjectPermission permission) {
        String key = Json.text(value, "key");
        String id = Json.text(value, "id");
        return visit.issue(key != null ? key : String.valueOf(id), permission, NO_LINK);
    }
}
