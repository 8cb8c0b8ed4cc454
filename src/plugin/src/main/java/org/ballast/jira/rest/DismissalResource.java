package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ballast.core.planning.usecase.DismissCandidate;
import org.ballast.core.planning.usecase.RestoreCandidate;
import org.ballast.jira.config.PlanningUseCases;

/** The dismissal of one candidate of a board. */
@Path("boards/{board}/dismissals/{issue}")
@Produces(MediaType.APPLICATION_JSON)
public class DismissalResource {

    private final PlanningUseCases useCases;
    private final Edge edge;

    @Inject
    public DismissalResource(PlanningUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response dismiss(@PathParam("board") String board, @PathParam("issue") String issue, InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .then(boardId -> Ids.issue(issue)
                        .then(issueId -> JsonBody.read(
                                body,
                                fields -> new DismissCandidate.Command(
                                        caller.user(),
                                        boardId,
                                        issueId,
                                        fields.text("reason"),
                                        fields.whole("sprints"),
                                        caller.now()))))
                .then(useCases.dismissCandidate()::handle));
    }

    @DELETE
    public Response restore(@PathParam("board") String board, @PathParam("issue") String issue) {
        return edge.acknowledge(caller -> Ids.board(board)
                .then(boardId ->
                        Ids.issue(issue).map(issueId -> new RestoreCandidate.Command(caller.user(), boardId, issueId)))
                .then(useCases.restoreCandidate()::handle));
    }
}
