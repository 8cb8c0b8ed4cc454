package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ballast.jira.config.StrategyUseCases;
import org.jspecify.annotations.Nullable;

/** The pillars that a board's team follows. */
@Path("boards/{board}/pillars")
@Produces(MediaType.APPLICATION_JSON)
public class BoardPillarsResource {

    private final StrategyUseCases useCases;
    private final Edge edge;

    @Inject
    public BoardPillarsResource(StrategyUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response view(@PathParam("board") String board, @QueryParam("today") @Nullable String today) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> QueryParameters.today(today, caller)
                        .then(day -> useCases.viewBoardPillars().handle(caller.user(), id, day, caller.now()))));
    }
}
