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
import org.ballast.core.record.usecase.ForgiveIou;
import org.ballast.core.record.usecase.PastSprintForm;
import org.ballast.core.record.usecase.RecordSprints;
import org.ballast.core.record.usecase.ViewRecord;
import org.ballast.jira.config.RecordUseCases;

/** The record of a board's past sprints. */
@Path("boards/{board}/record")
@Produces(MediaType.APPLICATION_JSON)
public class RecordResource {

    private final RecordUseCases useCases;
    private final Edge edge;

    @Inject
    public RecordResource(RecordUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response view(@PathParam("board") String board) {
        return edge.answer(caller -> Ids.board(board)
                .map(id -> new ViewRecord.Command(caller.user(), id))
                .then(useCases.viewRecord()::handle));
    }

    /** A sprint that has a record keeps it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@PathParam("board") String board, InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> JsonBody.read(
                        body,
                        fields -> new RecordSprints.Command(
                                caller.user(), id, fields.objects("sprints", RecordResource::sprint), caller.now())))
                .then(useCases.recordSprints()::handle));
    }

    @PUT
    @Path("{sprint}/forgiveness")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response forgive(@PathParam("board") String board, @PathParam("sprint") String sprint, InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> JsonBody.read(
                        body,
                        fields ->
                                new ForgiveIou.Command(caller.user(), id, sprint, fields.text("reason"), caller.now())))
                .then(useCases.forgiveIou()::handle));
    }

    private static PastSprintForm sprint(JsonFields fields) {
        return new PastSprintForm(
                fields.id("sprintId"),
                fields.day("week"),
                fields.text("name"),
                fields.moment("start"),
                fields.moment("end"),
                fields.day("firstDay"),
                fields.day("lastDay"));
    }
}
