package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.ballast.core.round.usecase.ChangeRound;
import org.ballast.core.round.usecase.ListItems;
import org.ballast.core.round.usecase.MoveRound;
import org.ballast.core.round.usecase.OpenRound;
import org.ballast.core.round.usecase.ReplyToQuestion;
import org.ballast.core.round.usecase.ViewRound;
import org.ballast.core.round.usecase.ViewRoundLength;
import org.ballast.core.round.usecase.ViewRoundState;
import org.ballast.jira.config.RoundUseCases;
import org.jspecify.annotations.Nullable;

/** A board's debt round. */
@Path("boards/{board}/round")
@Produces(MediaType.APPLICATION_JSON)
public class RoundResource {

    private final RoundUseCases useCases;
    private final Edge edge;

    @Inject
    public RoundResource(RoundUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response view(@PathParam("board") String board) {
        return edge.answer(caller -> Ids.board(board)
                .map(id -> new ViewRound.Command(caller.user(), id, caller.now()))
                .then(useCases.viewRound()::handle));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(@PathParam("board") String board, InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> JsonBody.read(
                        body,
                        fields -> new OpenRound.Command(
                                caller.user(), id, RoundForms.opened(fields), RoundForms.people(fields), caller.now())))
                .then(useCases.openRound()::handle));
    }

    /** How many items a new round would begin with. */
    @GET
    @Path("length")
    public Response length(@PathParam("board") String board, @QueryParam("jql") @Nullable String jql) {
        return edge.answer(caller -> Ids.board(board)
                .map(id -> new ViewRoundLength.Command(caller.user(), id, Optional.ofNullable(jql)))
                .then(useCases.viewRoundLength()::handle));
    }

    /** Every page asks this every moment. */
    @GET
    @Path("state")
    public Response state(@PathParam("board") String board, @QueryParam("since") @Nullable String since) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> QueryParameters.whole("since", since, 0)
                        .map(version -> new ViewRoundState.Command(caller.user(), id, version)))
                .then(useCases.viewRoundState()::handle));
    }

    @PUT
    @Path("stage")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(@PathParam("board") String board, InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> JsonBody.read(
                        body,
                        fields -> new MoveRound.Command(
                                caller.user(),
                                id,
                                fields.text("from"),
                                fields.text("to"),
                                fields.flag("override").orElse(false),
                                fields.flag("belowQuorum").orElse(false),
                                fields.flag("withoutNew").orElse(false),
                                caller.now())))
                .then(useCases.moveRound()::handle));
    }

    @PUT
    @Path("settings")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("board") String board, InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> JsonBody.read(
                        body,
                        fields -> new ChangeRound.Command(
                                caller.user(),
                                id,
                                RoundForms.changed(fields),
                                RoundForms.people(fields),
                                fields.texts("leaving"),
                                fields.text("facilitator"),
                                caller.now())))
                .then(useCases.changeRound()::handle));
    }

    @PUT
    @Path("questions/{number}/reply")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reply(@PathParam("board") String board, @PathParam("number") String number, InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> Ids.question(number)
                        .then(question -> JsonBody.read(
                                body,
                                fields -> new ReplyToQuestion.Command(
                                        caller.user(), id, question, fields.text("reply"), caller.now()))))
                .then(useCases.replyToQuestion()::handle));
    }

    /** Issues that are named or that a query finds, or everything that was tagged since. */
    @POST
    @Path("items")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response list(@PathParam("board") String board, InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> JsonBody.read(
                        body,
                        fields -> new ListItems.Command(
                                caller.user(), id, fields.texts("issues"), fields.text("jql"), caller.now())))
                .then(useCases.listItems()::handle));
    }
}
