package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ballast.jira.config.StrategyUseCases;

/** What an issue serves or hurts in the strategies. */
@Path("issues/{issue}/links")
@Produces(MediaType.APPLICATION_JSON)
public class IssueLinksResource {

    private final StrategyUseCases useCases;
    private final Edge edge;

    @Inject
    public IssueLinksResource(StrategyUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response view(@PathParam("issue") String issue) {
        return edge.answer(caller -> useCases.linkIssue().view(caller.user(), issue));
    }

    @PUT
    @Path("{element}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response link(@PathParam("issue") String issue, @PathParam("element") String element, InputStream body) {
        return edge.answer(caller -> JsonBody.read(body, fields -> fields.text("strength"))
                .then(strength -> useCases.linkIssue().link(caller.user(), issue, element, strength, caller.now())));
    }

    @DELETE
    @Path("{element}")
    public Response unlink(@PathParam("issue") String issue, @PathParam("element") String element) {
        return edge.answer(caller -> useCases.linkIssue().unlink(caller.user(), issue, element));
    }
}
