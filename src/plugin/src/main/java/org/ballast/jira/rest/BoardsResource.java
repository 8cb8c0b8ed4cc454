package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ballast.core.planning.usecase.ListBoards;
import org.ballast.jira.config.OperationUseCases;

/** All boards that use Ballast, for administrators. */
@Path("boards")
@Produces(MediaType.APPLICATION_JSON)
public class BoardsResource {

    private final OperationUseCases useCases;
    private final Edge edge;

    @Inject
    public BoardsResource(OperationUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response list() {
        return edge.answer(caller -> useCases.listBoards().handle(new ListBoards.Command(caller.user())));
    }
}
