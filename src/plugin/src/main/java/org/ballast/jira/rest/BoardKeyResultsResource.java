package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ballast.jira.config.StrategyUseCases;

/** The key results that a board's team follows and to which somebody may give a value. */
@Path("boards/{board}/key-results")
@Produces(MediaType.APPLICATION_JSON)
public class BoardKeyResultsResource {

    private final StrategyUseCases useCases;
    private final Edge edge;

    @Inject
    public BoardKeyResultsResource(StrategyUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response view(@PathParam("board") String board) {
        return edge.answer(caller ->
                Ids.board(board).then(id -> useCases.viewMeasurableKeyResults().handle(caller.user(), id)));
    }
}
