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
import org.ballast.core.initiative.usecase.MoveSlice;
import org.ballast.core.initiative.usecase.RemoveSlice;
import org.ballast.core.initiative.usecase.SetSafeStop;
import org.ballast.core.initiative.usecase.SetSlice;
import org.ballast.core.initiative.usecase.SetSliceState;
import org.ballast.jira.config.InitiativeUseCases;

/** One slice of an initiative, by the id or key of its issue. */
@Path("boards/{board}/initiatives/{initiative}/slices/{issue}")
@Produces(MediaType.APPLICATION_JSON)
public class SliceResource {
    private final InitiativeUseCases useCases;
    private final Edge edge;

    @Inject
    public SliceResource(InitiativeUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response set(
            @PathParam("board") String board,
            @PathParam("initiative") String initiative,
            @PathParam("issue") String issue,
            InputStream body) {
        return edge.answer(caller -> InitiativeForms.request(caller, board, initiative)
                .then(request -> JsonBody.read(
                        body,
                        fields -> new SetSlice.Command(
                                request, issue, fields.number("effort"), fields.texts("dependsOn"))))
                .then(useCases.setSlice()::handle));
    }

    @DELETE
    public Response remove(
            @PathParam("board") String board,
            @PathParam("initiative") String initiative,
            @PathParam("issue") String issue) {
        return edge.answer(caller -> InitiativeForms.request(caller, board, initiative)
                .map(request -> new RemoveSlice.Command(request, issue))
                .then(useCases.removeSlice()::handle));
    }

    @PUT
    @Path("place")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(
            @PathParam("board") String board,
            @PathParam("initiative") String initiative,
            @PathParam("issue") String issue,
            InputStream body) {
        return edge.answer(caller -> InitiativeForms.request(caller, board, initiative)
                .then(request ->
                        JsonBody.read(body, fields -> new MoveSlice.Command(request, issue, fields.text("before"))))
                .then(useCases.moveSlice()::handle));
    }

    @PUT
    @Path("state")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response setState(
            @PathParam("board") String board,
            @PathParam("initiative") String initiative,
            @PathParam("issue") String issue,
            InputStream body) {
        return edge.answer(caller -> InitiativeForms.request(caller, board, initiative)
                .then(request ->
                        JsonBody.read(body, fields -> new SetSliceState.Command(request, issue, fields.text("state"))))
                .then(useCases.setSliceState()::handle));
    }

    @PUT
    @Path("safe-stop")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response setSafeStop(
            @PathParam("board") String board,
            @PathParam("initiative") String initiative,
            @PathParam("issue") String issue,
            InputStream body) {
        return edge.answer(caller -> InitiativeForms.request(caller, board, initiative)
                .then(request -> JsonBody.read(
                        body, fields -> new SetSafeStop.Command(request, issue, InitiativeForms.safeStop(fields))))
                .then(useCases.setSafeStop()::handle));
    }
}
