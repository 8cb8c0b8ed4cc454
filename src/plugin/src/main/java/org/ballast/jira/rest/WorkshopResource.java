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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ballast.core.shared.Invitation;
import org.ballast.core.workshop.NoteForm;
import org.ballast.core.workshop.usecase.ChangeWorkshop;
import org.ballast.core.workshop.usecase.HandOverWorkshop;
import org.ballast.core.workshop.usecase.MoveWorkshop;
import org.ballast.core.workshop.usecase.OpenWorkshop;
import org.ballast.core.workshop.usecase.SaveNote;
import org.ballast.jira.config.WorkshopUseCases;

/** The workshop that runs on a strategy, and the caller's own notes in it. */
@Path("strategies/{strategy}/workshop")
@Produces(MediaType.APPLICATION_JSON)
public class WorkshopResource {

    private final WorkshopUseCases useCases;
    private final Edge edge;

    @Inject
    public WorkshopResource(WorkshopUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response view(@PathParam("strategy") String strategy) {
        return edge.answer(caller ->
                Ids.strategy(strategy).then(id -> useCases.viewWorkshop().open(caller.user(), id)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(@PathParam("strategy") String strategy, InputStream body) {
        return edge.answer(
                Response.Status.CREATED,
                caller -> Ids.strategy(strategy)
                        .then(id -> JsonBody.read(
                                body,
                                fields -> new OpenWorkshop.Command(
                                        caller.user(), id, fields.text("title"), invitation(fields), caller.now())))
                        .then(useCases.openWorkshop()::handle));
    }

    /** Every page asks this every moment. */
    @GET
    @Path("state")
    public Response state(@PathParam("strategy") String strategy) {
        return edge.answer(caller ->
                Ids.strategy(strategy).then(id -> useCases.viewWorkshop().state(caller.user(), id)));
    }

    @PUT
    @Path("stage")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(@PathParam("strategy") String strategy, InputStream body) {
        return edge.answer(caller -> Ids.strategy(strategy)
                .then(id -> JsonBody.read(
                        body,
                        fields -> new MoveWorkshop.Command(
                                caller.user(), id, fields.text("from"), fields.text("to"), caller.now())))
                .then(useCases.moveWorkshop()::handle));
    }

    @PUT
    @Path("facilitator")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response handOver(@PathParam("strategy") String strategy, InputStream body) {
        return edge.answer(caller -> Ids.strategy(strategy)
                .then(id -> JsonBody.read(
                        body,
                        fields -> new HandOverWorkshop.Command(
                                caller.user(), id, fields.text("facilitator"), caller.now())))
                .then(useCases.handOverWorkshop()::handle));
    }

    @PUT
    @Path("people")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("strategy") String strategy, InputStream body) {
        return edge.answer(caller -> Ids.strategy(strategy)
                .then(id -> JsonBody.read(
                        body,
                        fields -> new ChangeWorkshop.Command(
                                caller.user(), id, invitation(fields), fields.texts("leaving"), caller.now())))
                .then(useCases.changeWorkshop()::handle));
    }

    @PUT
    @Path("notes/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@PathParam("strategy") String strategy, @PathParam("key") String key, InputStream body) {
        return edge.answer(caller -> Ids.strategy(strategy)
                .then(id -> JsonBody.read(
                                body,
                                fields -> new NoteForm(
                                        fields.text("category"),
                                        fields.text("text"),
                                        fields.flag("anonymous"),
                                        fields.whole("revision"),
                                        fields.text("window"),
                                        fields.text("author")))
                        .then(form -> useCases.saveNote()
                                .save(new SaveNote.Command(caller.user(), id, key, caller.now()), form))));
    }

    @DELETE
    @Path("notes/{key}")
    public Response remove(@PathParam("strategy") String strategy, @PathParam("key") String key) {
        return edge.acknowledge(caller -> Ids.strategy(strategy)
                .then(id -> useCases.saveNote().remove(new SaveNote.Command(caller.user(), id, key, caller.now()))));
    }

    private static Invitation invitation(JsonFields fields) {
        return new Invitation(fields.texts("people"), fields.texts("groups"));
    }
}
