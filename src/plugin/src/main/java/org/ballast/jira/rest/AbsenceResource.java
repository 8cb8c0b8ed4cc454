package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ballast.core.planning.usecase.SetSprintAbsence;
import org.ballast.jira.config.PlanningUseCases;

/** What a team lacks in one sprint. */
@Path("boards/{board}/sprints/{sprint}/absence")
@Produces(MediaType.APPLICATION_JSON)
public class AbsenceResource {

    private final PlanningUseCases useCases;
    private final Edge edge;

    @Inject
    public AbsenceResource(PlanningUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response setAbsence(@PathParam("board") String board, @PathParam("sprint") String sprint, InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .then(boardId -> Ids.sprint(sprint)
                        .then(sprintId -> JsonBody.read(
                                body,
                                fields -> new SetSprintAbsence.Command(
                                        caller.user(),
                                        boardId,
                                        sprintId,
                                        fields.moment("sprintStart"),
                                        fields.number("days"),
                                        caller.now()))))
                .then(useCases.setSprintAbsence()::handle));
    }
}
