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
import org.ballast.jira.config.FlowUseCases;

/** The user flows of a department. */
@Path("departments/{department}/flows")
@Produces(MediaType.APPLICATION_JSON)
public class FlowsResource {

    private final FlowUseCases useCases;
    private final Edge edge;

    @Inject
    public FlowsResource(FlowUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response list(@PathParam("department") String department) {
        return edge.answer(caller ->
                Ids.department(department).then(id -> useCases.viewFlows().handle(caller.user(), id, caller.now())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("department") String department, InputStream body) {
        return edge.answer(
                Response.Status.CREATED,
                caller -> Ids.department(department)
                        .then(id -> JsonBody.read(body, fields -> FlowForms.flow(fields, caller))
                                .then(form -> form)
                                .then(form -> useCases.saveFlow().add(caller.user(), id, form, caller.now()))));
    }
}
