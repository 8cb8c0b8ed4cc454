package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.usecase.BulkLink;
import org.ballast.core.strategy.usecase.ListLinkedIssues;
import org.ballast.jira.config.StrategyUseCases;
import org.jspecify.annotations.Nullable;

/** The issues that are linked with one element of a strategy, and linking many at once. */
@Path("strategies/{strategy}/elements/{element}/links")
@Produces(MediaType.APPLICATION_JSON)
public class ElementLinksResource {

    private final StrategyUseCases useCases;
    private final Edge edge;

    @Inject
    public ElementLinksResource(StrategyUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response list(
            @PathParam("strategy") String strategy,
            @PathParam("element") String element,
            @QueryParam("version") @Nullable String version,
            @QueryParam("start") @Nullable String start,
            @QueryParam("limit") @Nullable String limit) {
        return edge.answer(caller -> Ids.strategy(strategy)
                .then(id -> QueryParameters.optionalWhole("version", version)
                        .then(number -> QueryParameters.whole("start", start, 0)
                                .then(from -> QueryParameters.whole("limit", limit, ListLinkedIssues.LONGEST_PAGE)
                                        .map(most -> new ListLinkedIssues.Command(
                                                caller.user(), id, number, element, from, most)))))
                .then(useCases.listLinkedIssues()::handle));
    }

    /** A request that does not say is a dry run. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response bulkLink(
            @PathParam("strategy") String strategy, @PathParam("element") String element, InputStream body) {
        return edge.answer(caller -> Ids.strategy(strategy)
                .then(id -> JsonBody.read(
                        body,
                        fields -> new BulkLink.Command(
                                caller.user(),
                                ElementRef.text(id, element),
                                fields.text("jql"),
                                fields.text("strength"),
                                fields.objects("shown", ElementLinksResource::shown),
                                fields.flag("dryRun").orElse(true),
                                caller.now())))
                .then(useCases.bulkLink()::handle));
    }

    private static BulkLink.Shown shown(JsonFields fields) {
        return new BulkLink.Shown(fields.id("issueId"), fields.text("strength"));
    }
}
