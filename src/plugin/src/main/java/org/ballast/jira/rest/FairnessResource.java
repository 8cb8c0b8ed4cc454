package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.ballast.core.planning.usecase.ViewFairness;
import org.ballast.jira.config.PlanningUseCases;
import org.jspecify.annotations.Nullable;

/** What a quarter along a board's ranking leaves out. */
@Path("boards/{board}/fairness")
@Produces(MediaType.APPLICATION_JSON)
public class FairnessResource {

    private final PlanningUseCases useCases;
    private final Edge edge;

    @Inject
    public FairnessResource(PlanningUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    /** Without budget it is what the policy gives in a quarter. */
    @GET
    public Response view(@PathParam("board") String board, @QueryParam("budget") @Nullable String budget) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> QueryParameters.whole("budget", budget, 0)
                        .map(days -> new ViewFairness.Command(
                                caller.user(),
                                id,
                                budget == null ? Optional.empty() : Optional.of(days),
                                caller.now())))
                .then(useCases.viewFairness()::handle));
    }
}
