package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ballast.core.planning.RepairScheduler;
import org.ballast.core.planning.usecase.RequestRepair;
import org.ballast.core.planning.usecase.ViewRepair;
import org.ballast.jira.config.OperationUseCases;

/** The repair of the public facts. */
@Path("repairs")
@Produces(MediaType.APPLICATION_JSON)
public class RepairResource {

    private final OperationUseCases useCases;
    private final RepairScheduler scheduler;
    private final Edge edge;

    @Inject
    public RepairResource(OperationUseCases useCases, RepairScheduler scheduler, Edge edge) {
        this.useCases = useCases;
        this.scheduler = scheduler;
        this.edge = edge;
    }

    /** Answers 202 at once; the repair runs in the background. The body is an object without fields. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(InputStream body) {
        return edge.answer(
                Response.Status.ACCEPTED,
                caller -> JsonBody.read(body, fields -> new RequestRepair.Command(caller.user()))
                        .then(useCases.requestRepair(scheduler)::handle));
    }

    @GET
    @Path("latest")
    public Response latest() {
        return edge.answer(caller -> useCases.viewRepair().handle(new ViewRepair.Command(caller.user())));
    }
}
