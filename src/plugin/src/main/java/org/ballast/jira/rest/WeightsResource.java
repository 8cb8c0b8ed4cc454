package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ballast.core.planning.usecase.SetWeights;
import org.ballast.jira.config.PlanningUseCases;
import org.jspecify.annotations.Nullable;

/** How much each part counts on a board, and the terms of its sets; and who changed them. */
@Path("boards/{board}/weights")
@Produces(MediaType.APPLICATION_JSON)
public class WeightsResource {

    private final PlanningUseCases useCases;
    private final Edge edge;

    @Inject
    public WeightsResource(PlanningUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response setWeights(@PathParam("board") String board, InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .then(boardId -> JsonBody.read(
                        body,
                        fields -> new SetWeights.Command(
                                caller.user(),
                                boardId,
                                fields.whole("votes"),
                                fields.whole("alignment"),
                                fields.whole("priority"),
                                fields.whole("age"),
                                fields.whole("switchCost"),
                                fields.number("pillarDays"),
                                fields.whole("revision"),
                                caller.now())))
                .then(useCases.setWeights()::handle));
    }

    @GET
    @Path("log")
    public Response log(@PathParam("board") String board, @QueryParam("before") @Nullable String before) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> QueryParameters.optionalWhole("before", before)
                        .then(known -> useCases.viewWeightsLog().handle(caller.user(), id, known))));
    }
}
