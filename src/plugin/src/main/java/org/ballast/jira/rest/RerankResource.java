package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ballast.core.planning.usecase.DecideLifts;
import org.ballast.jira.config.PlanningUseCases;

/** What the strategy would do to a board's ranking, and what its team says to it. */
@Path("boards/{board}/rerank")
@Produces(MediaType.APPLICATION_JSON)
public class RerankResource {

    private final PlanningUseCases useCases;
    private final Edge edge;

    @Inject
    public RerankResource(PlanningUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response view(@PathParam("board") String board) {
        return edge.answer(caller ->
                Ids.board(board).then(id -> useCases.viewRerank().handle(caller.user(), id, caller.now())));
    }

    /** Answers with what is left. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(@PathParam("board") String board, InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .then(boardId -> JsonBody.read(
                        body,
                        fields -> new DecideLifts.Command(
                                caller.user(),
                                boardId,
                                fields.objects("choices", RerankResource::choice),
                                caller.now())))
                .then(useCases.decideLifts()::handle));
    }

    private static DecideLifts.Choice choice(JsonFields fields) {
        return new DecideLifts.Choice(
                fields.id("issueId"), fields.whole("given"), fields.text("state"), fields.flag("accept"));
    }
}
