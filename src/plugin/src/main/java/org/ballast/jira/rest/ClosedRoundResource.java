package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ballast.core.round.usecase.ViewRound;
import org.ballast.core.round.usecase.ViewRoundLog;
import org.ballast.jira.config.RoundUseCases;
import org.jspecify.annotations.Nullable;

/** One debt round of a board by its id, usually a closed one. */
@Path("boards/{board}/rounds/{round}")
@Produces(MediaType.APPLICATION_JSON)
public class ClosedRoundResource {

    private final RoundUseCases useCases;
    private final Edge edge;

    @Inject
    public ClosedRoundResource(RoundUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response view(@PathParam("board") String board, @PathParam("round") String round) {
        return edge.answer(caller -> Ids.board(board)
                .then(boardId -> Ids.round(round)
                        .map(roundId -> new ViewRound.ByIdCommand(caller.user(), boardId, roundId, caller.now())))
                .then(useCases.viewRound()::handle));
    }

    @GET
    @Path("items")
    public Response items(
            @PathParam("board") String board,
            @PathParam("round") String round,
            @QueryParam("after") @Nullable String after) {
        return edge.answer(caller -> Ids.board(board)
                .then(boardId -> Ids.round(round)
                        .then(roundId -> QueryParameters.id("after", after)
                                .map(issue ->
                                        new ViewRound.ItemsCommand(caller.user(), boardId, roundId, issue.orElse(0L)))))
                .then(useCases.viewRound()::handle));
    }

    @GET
    @Path("log")
    public Response log(
            @PathParam("board") String board,
            @PathParam("round") String round,
            @QueryParam("after") @Nullable String after) {
        return edge.answer(caller -> Ids.board(board)
                .then(boardId -> Ids.round(round)
                        .then(roundId -> QueryParameters.whole("after", after, 0)
                                .map(number -> new ViewRoundLog.Command(caller.user(), boardId, roundId, number))))
                .then(useCases.viewRoundLog()::handle));
    }
}
