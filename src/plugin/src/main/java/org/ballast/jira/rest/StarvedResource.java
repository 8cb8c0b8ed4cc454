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
import org.ballast.core.planning.usecase.GiveVerdict;
import org.ballast.core.planning.usecase.ListStarved;
import org.ballast.jira.config.RecordUseCases;

/** The items of a board that were passed over for so long that they need a verdict. */
@Path("boards/{board}/starved")
@Produces(MediaType.APPLICATION_JSON)
public class StarvedResource {

    private final RecordUseCases useCases;
    private final Edge edge;

    @Inject
    public StarvedResource(RecordUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response list(@PathParam("board") String board) {
        return edge.answer(caller -> Ids.board(board)
                .map(id -> new ListStarved.Command(caller.user(), id, caller.now()))
                .then(useCases.listStarved()::handle));
    }

    /** Answers with the items that still need one. */
    @PUT
    @Path("{issue}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(@PathParam("board") String board, @PathParam("issue") String issue, InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .then(boardId -> Ids.issue(issue)
                        .then(issueId -> JsonBody.read(
                                body,
                                fields -> new GiveVerdict.Command(
                                        caller.user(),
                                        boardId,
                                        issueId,
                                        fields.text("verdict"),
                                        fields.text("note"),
                                        caller.now()))))
                .then(useCases.giveVerdict()::handle));
    }
}
