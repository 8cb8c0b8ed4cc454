package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.ballast.core.cadence.IsoDay;
import org.ballast.core.commitment.usecase.ChangeCommitment;
import org.ballast.core.shared.Outcome;
import org.ballast.jira.config.CommitmentUseCases;
import org.jspecify.annotations.Nullable;

/** What a board's team commits itself to for a quarter, and what became of it. */
@Path("boards/{board}/commitments")
@Produces(MediaType.APPLICATION_JSON)
public class CommitmentsResource {

    private final CommitmentUseCases useCases;
    private final Edge edge;

    @Inject
    public CommitmentsResource(CommitmentUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response view(@PathParam("board") String board) {
        return edge.answer(caller ->
                Ids.board(board).then(id -> useCases.viewCommitments().ofBoard(caller.user(), id, caller.now())));
    }

    @POST
    @Path("{quarter}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("board") String board, @PathParam("quarter") String quarter, InputStream body) {
        return edge.answer(
                Response.Status.CREATED,
                caller -> command(caller, board, quarter)
                        .then(command -> JsonBody.read(body, CommitmentsResource::form)
                                .then(form -> useCases.changeCommitment().add(command, form))));
    }

    @PUT
    @Path("{quarter}/{slot}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("board") String board,
            @PathParam("quarter") String quarter,
            @PathParam("slot") String slot,
            InputStream body) {
        return edge.answer(caller -> command(caller, board, quarter)
                .then(command -> Ids.slot(slot)
                        .then(number -> JsonBody.read(
                                        body,
                                        fields -> new Change(
                                                new ChangeCommitment.Choice(number, fields.whole("revision")),
                                                form(fields)))
                                .then(change ->
                                        useCases.changeCommitment().change(command, change.choice(), change.form())))));
    }

    @DELETE
    @Path("{quarter}/{slot}")
    public Response takeBack(
            @PathParam("board") String board,
            @PathParam("quarter") String quarter,
            @PathParam("slot") String slot,
            @QueryParam("revision") @Nullable String revision) {
        return edge.answer(caller -> command(caller, board, quarter)
                .then(command -> Ids.slot(slot)
                        .then(number -> QueryParameters.optionalWhole("revision", revision)
                                .then(read -> useCases.changeCommitment()
                                        .takeBack(command, new ChangeCommitment.Choice(number, read))))));
    }

    @PUT
    @Path("{quarter}/{slot}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response end(
            @PathParam("board") String board,
            @PathParam("quarter") String quarter,
            @PathParam("slot") String slot,
            InputStream body) {
        return edge.answer(caller -> command(caller, board, quarter)
                .then(command -> Ids.slot(slot)
                        .then(number -> JsonBody.read(
                                        body,
                                        fields -> new End(
                                                new ChangeCommitment.Choice(number, fields.whole("revision")),
                                                fields.text("kept"),
                                                fields.text("words")))
                                .then(end -> useCases.changeCommitment()
                                        .end(command, end.choice(), end.kept(), end.words())))));
    }

    /** What is no day is no quarter that the team looks at. */
    private static Outcome<ChangeCommitment.Command> command(Caller caller, String board, String quarter) {
        return Ids.board(board)
                .map(id -> new ChangeCommitment.Command(caller.user(), id, IsoDay.parse(quarter), caller.now()));
    }

    private static ChangeCommitment.Form form(JsonFields fields) {
        return new ChangeCommitment.Form(fields.text("text"), fields.text("action"), fields.texts("issues"));
    }

    private record Change(ChangeCommitment.Choice choice, ChangeCommitment.Form form) {}

    private record End(ChangeCommitment.Choice choice, Optional<String> kept, Optional<String> words) {}
}
