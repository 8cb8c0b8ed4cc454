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
import org.ballast.core.cadence.Today;
import org.ballast.core.planning.usecase.GiveVerdict;
import org.ballast.core.planning.usecase.ListStarved;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.jira.config.RecordUseCases;
import org.jspecify.annotations.Nullable;

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
    public Response list(@PathParam("board") String board, @QueryParam("today") @Nullable String today) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> QueryParameters.today(today, caller)
                        .map(day -> new ListStarved.Command(caller.user(), id, day, caller.now())))
                .then(useCases.listStarved()::handle));
    }

    private static Outcome<GiveVerdict.Command> verdict(
            JsonFields fields, BoardId board, IssueId issue, Caller caller) {
        return Today.of(fields.day("today"), caller.now())
                .map(day -> new GiveVerdict.Command(
                        caller.user(), board, issue, fields.text("verdict"), fields.text("note"), day, caller.now()));
    }

    /** Answers with the items that still need one. */
    @PUT
    @Path("{issue}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(@PathParam("board") String board, @PathParam("issue") String issue, InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .then(boardId -> Ids.issue(issue)
                        .then(issueId -> JsonBody.read(body, fields -> verdict(fields, boardId, issueId, caller)))
                        .then(read -> read))
                .then(useCases.giveVerdict()::handle));
    }
}
