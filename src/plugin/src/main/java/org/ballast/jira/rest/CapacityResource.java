package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ballast.jira.config.CapacityUseCases;

/** Whether there is time enough for a strategy. */
@Path("strategies/{strategy}/capacity")
@Produces(MediaType.APPLICATION_JSON)
public class CapacityResource {

    private final CapacityUseCases useCases;
    private final Edge edge;

    @Inject
    public CapacityResource(CapacityUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response view(@PathParam("strategy") String strategy) {
        return edge.answer(caller ->
                Ids.strategy(strategy).then(id -> useCases.checkCapacity().view(caller.user(), id, caller.now())));
    }
}
