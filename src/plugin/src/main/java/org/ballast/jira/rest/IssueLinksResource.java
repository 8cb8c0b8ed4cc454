package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.ballast.jira.config.StrategyUseCases;
import org.jspecify.annotations.Nullable;

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
        return edge.answer(caller -> JsonBody.read(
                        body, fields -> new Change(fields.text("strength"), fields.text("before")))
                .then(change -> useCases.linkIssue()
                        .link(caller.user(), issue, element, change.strength(), change.before(), caller.now())));
    }

    @DELETE
    @Path("{element}")
    public Response unlink(
            @PathParam("issue") String issue,
            @PathParam("element") String element,
            @QueryParam("before") @Nullable String before) {
        return edge.answer(
                caller -> useCases.linkIssue().unlink(caller.user(), issue, element, Optional.ofNullable(before)));
    }

    private record Change(Optional<String> strength, Optional<String> before) {}
}
