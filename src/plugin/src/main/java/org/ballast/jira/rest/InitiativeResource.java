package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ballast.core.initiative.usecase.ChangeInitiative;
import org.ballast.core.initiative.usecase.CloseInitiative;
import org.ballast.core.initiative.usecase.InitiativeRequest;
import org.ballast.core.initiative.usecase.InitiativeView;
import org.ballast.core.initiative.usecase.PauseInitiative;
import org.ballast.core.initiative.usecase.WriteParkingNote;
import org.ballast.core.shared.Outcome;
import org.ballast.jira.config.InitiativeUseCases;

/** One initiative: its plan, its pauses, its end. */
@Path("boards/{board}/initiatives/{initiative}")
@Produces(MediaType.APPLICATION_JSON)
public class InitiativeResource {
    private final InitiativeUseCases useCases;
    private final Edge edge;

    @Inject
    public InitiativeResource(InitiativeUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response view(@PathParam("board") String board, @PathParam("initiative") String initiative) {
        return edge.answer(
                caller -> InitiativeForms.request(caller, board, initiative).then(useCases.view()::handle));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("board") String board, @PathParam("initiative") String initiative, InputStream body) {
        return change(
                board,
                initiative,
                body,
                (request, fields) ->
                        new ChangeInitiative.Command(request, fields.whole("revision"), InitiativeForms.plan(fields)),
                useCases.change()::handle);
    }

    @POST
    @Path("pause")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response pause(
            @PathParam("board") String board, @PathParam("initiative") String initiative, InputStream body) {
        return change(
                board,
                initiative,
                body,
                (request, fields) -> new PauseInitiative.Command(request, fields.text("reason")),
                useCases.pause()::handle);
    }

    @PUT
    @Path("parking-note")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response writeParkingNote(
            @PathParam("board") String board, @PathParam("initiative") String initiative, InputStream body) {
        return change(
                board,
                initiative,
                body,
                (request, fields) -> new WriteParkingNote.Command(
                        request,
                        InitiativeForms.parkingNote(fields),
                        fields.flag("skipped").orElse(false)),
                useCases.writeParkingNote()::handle);
    }

    /** The body is an object without fields. */
    @POST
    @Path("resume")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response resume(
            @PathParam("board") String board, @PathParam("initiative") String initiative, InputStream body) {
        return change(board, initiative, body, (request, fields) -> request, useCases.resume()::handle);
    }

    @POST
    @Path("close")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response close(
            @PathParam("board") String board, @PathParam("initiative") String initiative, InputStream body) {
        return change(
                board,
                initiative,
                body,
                (request, fields) -> new CloseInitiative.Command(request, InitiativeForms.closing(fields)),
                useCases.close()::handle);
    }

    @GET
    @Path("log")
    public Response log(@PathParam("board") String board, @PathParam("initiative") String initiative) {
        return edge.answer(
                caller -> InitiativeForms.request(caller, board, initiative).then(useCases.viewLog()::handle));
    }

    private <C> Response change(
            String board,
            String initiative,
            InputStream body,
            BiFunction<InitiativeRequest, JsonFields, C> reader,
            Function<C, Outcome<InitiativeView>> useCase) {
        return edge.answer(caller -> InitiativeForms.request(caller, board, initiative)
                .then(request -> JsonBody.read(body, fields -> reader.apply(request, fields)))
                .then(useCase));
    }
}
