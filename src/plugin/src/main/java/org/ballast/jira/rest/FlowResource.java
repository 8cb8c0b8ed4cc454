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
import java.util.List;
import java.util.Optional;
import org.ballast.core.servicelevel.UserFlowForm;
import org.ballast.core.servicelevel.usecase.PushLevels;
import org.ballast.core.servicelevel.usecase.SaveFlow;
import org.ballast.core.shared.Outcome;
import org.ballast.jira.config.FlowUseCases;
import org.jspecify.annotations.Nullable;

/** One user flow, and how well it is served. */
@Path("flows/{flow}")
@Produces(MediaType.APPLICATION_JSON)
public class FlowResource {

    private final FlowUseCases useCases;
    private final Edge edge;

    @Inject
    public FlowResource(FlowUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("flow") String flow, InputStream body) {
        return edge.answer(caller -> Ids.flow(flow)
                .then(id -> JsonBody.read(body, fields -> change(fields, caller))
                        .then(change -> change)
                        .then(change -> useCases.saveFlow()
                                .change(
                                        new SaveFlow.Edit(caller.user(), id, change.revision(), caller.now()),
                                        change.form()))));
    }

    private static Outcome<Change> change(JsonFields fields, Caller caller) {
        Optional<Integer> revision = fields.whole("revision");
        return FlowForms.flow(fields, caller).map(form -> new Change(revision, form));
    }

    @DELETE
    public Response remove(@PathParam("flow") String flow, @QueryParam("revision") @Nullable String revision) {
        return edge.answer(caller -> Ids.flow(flow)
                .then(id -> QueryParameters.optionalWhole("revision", revision)
                        .then(number -> useCases.saveFlow()
                                .remove(new SaveFlow.Edit(caller.user(), id, number, caller.now())))));
    }

    @POST
    @Path("values")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response push(@PathParam("flow") String flow, InputStream body) {
        return edge.answer(caller -> Ids.flow(flow)
                .then(id -> JsonBody.readLarge(
                                body,
                                fields -> new Values(fields.objects("points", FlowForms::point), fields.text("pasted")))
                        .then(values -> useCases.pushLevels()
                                .handle(new PushLevels.Command(
                                        caller.user(), id, values.points(), values.pasted(), caller.now())))));
    }

    @GET
    @Path("values/log")
    public Response log(@PathParam("flow") String flow, @QueryParam("before") @Nullable String before) {
        return edge.answer(caller -> Ids.flow(flow)
                .then(id -> QueryParameters.optionalWhole("before", before)
                        .then(known -> useCases.viewLevelLog().handle(caller.user(), id, known))));
    }

    @POST
    @Path("trial")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response tryTargets(@PathParam("flow") String flow, InputStream body) {
        return edge.answer(caller -> Ids.flow(flow)
                .then(id -> JsonBody.readLarge(body, fields -> fields.text("pasted"))
                        .then(pasted -> useCases.tryTargets().handle(caller.user(), id, pasted))));
    }

    private record Change(Optional<Integer> revision, UserFlowForm form) {}

    private record Values(List<PushLevels.Point> points, Optional<String> pasted) {}
}
