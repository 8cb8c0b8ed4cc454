package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ballast.core.debt.usecase.TagIssue;
import org.ballast.core.debt.usecase.UntagIssue;
import org.ballast.core.debt.usecase.ViewDebt;
import org.ballast.core.debt.usecase.ViewDebtHistory;
import org.ballast.jira.config.DebtUseCases;

/** The tech debt of one issue. */
@Path("issues/{issue}/debt")
@Produces(MediaType.APPLICATION_JSON)
public class DebtResource {

    private final DebtUseCases useCases;
    private final Edge edge;

    @Inject
    public DebtResource(DebtUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response view(@PathParam("issue") String issue) {
        return edge.answer(caller -> useCases.viewDebt().handle(new ViewDebt.Command(caller.user(), issue)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response tag(@PathParam("issue") String issue, InputStream body) {
        return edge.answer(caller -> JsonBody.read(
                        body, fields -> new TagIssue.Command(caller.user(), issue, Forms.debt(fields), caller.now()))
                .then(useCases.tagIssue()::handle));
    }

    @DELETE
    public Response untag(@PathParam("issue") String issue) {
        return edge.answer(
                caller -> useCases.untagIssue().handle(new UntagIssue.Command(caller.user(), issue, caller.now())));
    }

    @GET
    @Path("history")
    public Response history(@PathParam("issue") String issue) {
        return edge.answer(
                caller -> useCases.viewDebtHistory().handle(new ViewDebtHistory.Command(caller.user(), issue)));
    }
}
