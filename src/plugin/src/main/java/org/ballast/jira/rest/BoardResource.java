package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.ballast.core.planning.RepairScheduler;
import org.ballast.core.planning.usecase.ResetBoard;
import org.ballast.core.planning.usecase.SetPolicy;
import org.ballast.core.planning.usecase.ViewBoard;
import org.ballast.jira.config.OperationUseCases;
import org.ballast.jira.config.PlanningUseCases;
import org.jspecify.annotations.Nullable;

/** A board's settings and its policy. */
@Path("boards/{board}")
@Produces(MediaType.APPLICATION_JSON)
public class BoardResource {

    private final PlanningUseCases useCases;
    private final OperationUseCases operation;
    private final RepairScheduler repair;
    private final Edge edge;

    @Inject
    public BoardResource(PlanningUseCases useCases, OperationUseCases operation, RepairScheduler repair, Edge edge) {
        this.useCases = useCases;
        this.operation = operation;
        this.repair = repair;
        this.edge = edge;
    }

    @GET
    public Response view(
            @PathParam("board") String board,
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("filterId") @Nullable String filterId) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> QueryParameters.id("filterId", filterId)
                        .map(filter ->
                                new ViewBoard.Command(caller.user(), id, Optional.ofNullable(projectKey), filter)))
                .then(useCases.viewBoard()::handle));
    }

    @DELETE
    public Response reset(@PathParam("board") String board) {
        return edge.acknowledge(caller -> Ids.board(board)
                .map(id -> new ResetBoard.Command(caller.user(), id))
                .then(operation.resetBoard(repair)::handle));
    }

    @PUT
    @Path("policy")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response setPolicy(@PathParam("board") String board, InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> JsonBody.read(
                        body,
                        fields -> new SetPolicy.Command(
                                caller.user(),
                                id,
                                fields.text("name"),
                                fields.id("filterId"),
                                fields.text("projectKey"),
                                Forms.policy(fields),
                                caller.now())))
                .then(useCases.setPolicy()::handle));
    }
}
