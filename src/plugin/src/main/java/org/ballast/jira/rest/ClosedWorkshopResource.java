package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ballast.jira.config.WorkshopUseCases;

/** A closed workshop of a strategy. */
@Path("strategies/{strategy}/workshops/{workshop}")
@Produces(MediaType.APPLICATION_JSON)
public class ClosedWorkshopResource {

    private final WorkshopUseCases useCases;
    private final Edge edge;

    @Inject
    public ClosedWorkshopResource(WorkshopUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response view(@PathParam("strategy") String strategy, @PathParam("workshop") String workshop) {
        return edge.answer(caller -> Ids.strategy(strategy)
                .then(strategyId -> Ids.workshop(workshop)
                        .then(workshopId -> useCases.viewWorkshop().closed(caller.user(), strategyId, workshopId))));
    }
}
