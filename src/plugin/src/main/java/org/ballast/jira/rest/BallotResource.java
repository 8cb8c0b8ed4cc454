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
import java.time.Instant;
import java.util.Optional;
import org.ballast.core.debt.usecase.SetDots;
import org.ballast.core.debt.usecase.ViewBallot;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.jira.config.DebtUseCases;

/** The caller's own paper in a board's standing vote. */
@Path("boards/{board}/ballot")
@Produces(MediaType.APPLICATION_JSON)
public class BallotResource {

    private final DebtUseCases useCases;
    private final Edge edge;

    @Inject
    public BallotResource(DebtUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response view(@PathParam("board") String board) {
        return edge.answer(caller -> Ids.board(board)
                .map(id -> new ViewBallot.Command(caller.user(), id))
                .then(useCases.viewBallot()::handle));
    }

    @PUT
    @Path("{issue}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response setDots(@PathParam("board") String board, @PathParam("issue") String issue, InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .then(boardId -> Ids.issue(issue)
                        .then(issueId -> dots(body).map(dots -> command(caller, boardId, issueId, dots))))
                .then(useCases.setDots()::handle));
    }

    private static Outcome<Integer> dots(InputStream body) {
        Outcome<Optional<Integer>> dots = JsonBody.read(body, fields -> fields.whole("dots"));
        return dots.then(given -> Outcome.of(given, Refusal.invalid("ballast.shared.value-missing", "dots")));
    }

    private static SetDots.Command command(Caller caller, BoardId board, IssueId issue, int dots) {
        Instant now = caller.now();
        return new SetDots.Command(caller.user(), board, issue, dots, now);
    }
}
