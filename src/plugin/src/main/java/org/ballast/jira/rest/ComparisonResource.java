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
import org.ballast.core.record.usecase.ComparePolicies;
import org.ballast.core.record.usecase.TakePart;
import org.ballast.jira.config.RecordUseCases;

/** A team beside others. */
@Path("boards/{board}/comparison")
@Produces(MediaType.APPLICATION_JSON)
public class ComparisonResource {

    private final RecordUseCases useCases;
    private final Edge edge;

    @Inject
    public ComparisonResource(RecordUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response view(@PathParam("board") String board) {
        return edge.answer(caller -> Ids.board(board)
                .map(id -> new ComparePolicies.Command(caller.user(), id, caller.now()))
                .then(useCases.comparePolicies()::handle));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response takePart(@PathParam("board") String board, InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> JsonBody.read(
                        body,
                        fields -> new TakePart.Command(caller.user(), id, fields.flag("takesPart"), caller.now())))
                .then(useCases.takePart()::handle));
    }
}
