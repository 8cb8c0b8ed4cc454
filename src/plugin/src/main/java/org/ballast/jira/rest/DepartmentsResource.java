package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ballast.core.strategy.usecase.CreateDepartment;
import org.ballast.core.strategy.usecase.ListDepartments;
import org.ballast.jira.config.StrategyUseCases;
import org.jspecify.annotations.Nullable;

/** The departments. */
@Path("departments")
@Produces(MediaType.APPLICATION_JSON)
public class DepartmentsResource {

    private final StrategyUseCases useCases;
    private final Edge edge;

    @Inject
    public DepartmentsResource(StrategyUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response list(@QueryParam("start") @Nullable String start, @QueryParam("limit") @Nullable String limit) {
        return edge.answer(caller -> QueryParameters.whole("start", start, 0)
                .then(from -> QueryParameters.whole("limit", limit, ListDepartments.LONGEST_PAGE)
                        .map(most -> new ListDepartments.Command(caller.user(), from, most)))
                .then(useCases.listDepartments()::handle));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) {
        return edge.answer(
                Response.Status.CREATED,
                caller -> JsonBody.read(
                                body,
                                fields -> new CreateDepartment.Command(
                                        caller.user(),
                                        fields.text("name"),
                                        fields.text("owner"),
                                        fields.flag("open"),
                                        caller.now()))
                        .then(useCases.createDepartment()::handle));
    }
}
