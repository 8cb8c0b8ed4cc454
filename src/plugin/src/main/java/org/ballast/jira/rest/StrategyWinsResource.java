package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ballast.jira.config.InitiativeUseCases;
import org.jspecify.annotations.Nullable;

/** What the teams of a department won in the period of a strategy. */
@Path("strategies/{strategy}/wins")
@Produces(MediaType.APPLICATION_JSON)
public class StrategyWinsResource {

    private final InitiativeUseCases useCases;
    private final Edge edge;

    @Inject
    public StrategyWinsResource(InitiativeUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response view(@PathParam("strategy") String strategy, @QueryParam("version") @Nullable String version) {
        return edge.answer(caller -> Ids.strategy(strategy)
                .then(id -> QueryParameters.optionalWhole("version", version)
                        .then(number -> useCases.viewStrategyWins().handle(caller.user(), id, number))));
    }
}
