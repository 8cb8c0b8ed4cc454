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
import org.ballast.core.lead.usecase.PlanNextRound;
import org.ballast.core.lead.usecase.SetLead;
import org.ballast.core.lead.usecase.ViewLead;
import org.ballast.jira.config.LeadUseCases;

/** The lead of a board's rounds, and the day of the next one. */
@Path("boards/{board}/lead")
@Produces(MediaType.APPLICATION_JSON)
public class LeadResource {

    private final LeadUseCases useCases;
    private final Edge edge;

    @Inject
    public LeadResource(LeadUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response view(@PathParam("board") String board) {
        return edge.answer(caller -> Ids.board(board)
                .map(id -> new ViewLead.Command(caller.user(), id, caller.now()))
                .then(useCases.viewLead()::handle));
    }

    /** Without lead the board has none. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response name(@PathParam("board") String board, InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> JsonBody.read(
                        body,
                        fields -> new SetLead.Command(
                                caller.user(),
                                id,
                                fields.text("lead"),
                                fields.text("deputy"),
                                fields.texts("rotation"),
                                fields.day("nextTurn"),
                                caller.now())))
                .then(useCases.setLead()::handle));
    }

    @PUT
    @Path("schedule")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response schedule(@PathParam("board") String board, InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> JsonBody.read(
                        body,
                        fields -> new PlanNextRound.Command(
                                caller.user(), id, fields.day("nextRound"), fields.day("awayUntil"), caller.now())))
                .then(useCases.planNextRound()::handle));
    }
}
