package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ballast.jira.config.CommitmentUseCases;

/** What the teams of a department commit themselves to for a strategy. */
@Path("strategies/{strategy}/commitments")
@Produces(MediaType.APPLICATION_JSON)
public class TeamCommitmentsResource {

    private final CommitmentUseCases useCases;
    private final Edge edge;

    @Inject
    public TeamCommitmentsResource(CommitmentUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response view(@PathParam("strategy") String strategy) {
        return edge.answer(caller -> Ids.strategy(strategy)
                .then(id -> useCases.viewCommitments().ofStrategy(caller.user(), id, caller.now())));
    }
}
