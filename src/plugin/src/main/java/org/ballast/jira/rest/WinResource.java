package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ballast.core.initiative.usecase.AddWin;
import org.ballast.core.initiative.usecase.RemoveWin;
import org.ballast.jira.config.InitiativeUseCases;

/** The wins of an initiative. */
@Path("boards/{board}/initiatives/{initiative}/wins")
@Produces(MediaType.APPLICATION_JSON)
public class WinResource {
    private final InitiativeUseCases useCases;
    private final Edge edge;

    @Inject
    public WinResource(InitiativeUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("board") String board, @PathParam("initiative") String initiative, InputStream body) {
        return edge.answer(caller -> InitiativeForms.request(caller, board, initiative)
                .then(request ->
                        JsonBody.read(body, fields -> new AddWin.Command(request, InitiativeForms.win(fields))))
                .then(useCases.addWin()::handle));
    }

    @DELETE
    @Path("{win}")
    public Response remove(
            @PathParam("board") String board,
            @PathParam("initiative") String initiative,
            @PathParam("win") String win) {
        return edge.answer(caller -> InitiativeForms.request(caller, board, initiative)
                .then(request -> Ids.win(win).map(id -> new RemoveWin.Command(request, id)))
                .then(useCases.removeWin()::handle));
    }
}
