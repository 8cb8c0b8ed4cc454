package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ballast.core.initiative.usecase.ListInitiatives;
import org.ballast.core.initiative.usecase.StartInitiative;
import org.ballast.jira.config.InitiativeUseCases;

/** The initiatives of a board. */
@Path("boards/{board}/initiatives")
@Produces(MediaType.APPLICATION_JSON)
public class InitiativesResource {
    private final InitiativeUseCases useCases;
    private final Edge edge;

    @Inject
    public InitiativesResource(InitiativeUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response list(@PathParam("board") String board) {
        return edge.answer(caller -> Ids.board(board)
                .map(id -> new ListInitiatives.Command(caller.user(), id, caller.now()))
                .then(useCases.list()::handle));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(@PathParam("board") String board, InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> JsonBody.read(
                        body,
                        fields -> new StartInitiative.Command(
                                caller.user(),
                                id,
                                fields.text("issue").orElse(""),
                                InitiativeForms.plan(fields),
                                caller.now())))
                .then(useCases.start()::handle));
    }
}
