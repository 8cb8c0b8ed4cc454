package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ballast.core.planning.usecase.SprintIssueForm;
import org.ballast.core.planning.usecase.ViewBalance;
import org.ballast.jira.config.PlanningUseCases;

/** How much of a sprint is tech debt. */
@Path("boards/{board}/balance")
@Produces(MediaType.APPLICATION_JSON)
public class BalanceResource {

    private final PlanningUseCases useCases;
    private final Edge edge;

    @Inject
    public BalanceResource(PlanningUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    /** Changes nothing; it is a POST because a sprint's issues are too many for an address. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response view(@PathParam("board") String board, InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> JsonBody.read(
                        body,
                        fields -> new ViewBalance.Command(
                                caller.user(), id, fields.objects("issues", BalanceResource::issue))))
                .then(useCases.viewBalance()::handle));
    }

    private static SprintIssueForm issue(JsonFields fields) {
        return new SprintIssueForm(fields.id("id"), fields.id("parentId"), fields.number("estimate"));
    }
}
