package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ballast.jira.config.StrategyUseCases;

/** The departments whose owners have all left, for administrators. */
@Path("ownerless-departments")
@Produces(MediaType.APPLICATION_JSON)
public class OwnerlessDepartmentsResource {

    private final StrategyUseCases useCases;
    private final Edge edge;

    @Inject
    public OwnerlessDepartmentsResource(StrategyUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response list() {
        return edge.answer(caller -> useCases.ownerlessDepartments().list(caller.user()));
    }

    @PUT
    @Path("{department}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response nameOwner(@PathParam("department") String department, InputStream body) {
        return edge.answer(caller -> Ids.department(department)
                .then(id -> JsonBody.read(body, fields -> fields.text("person"))
                        .then(person ->
                                useCases.ownerlessDepartments().nameOwner(caller.user(), id, person, caller.now()))));
    }
}
