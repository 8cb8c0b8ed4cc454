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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.ballast.core.planning.usecase.SetSprintAbsence;
import org.ballast.core.record.SprintKey;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
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
                .then(boardId -> Ids.sprintOrWeek(sprint).then(sprintId -> command(caller, boardId, sprintId, body)))
                .then(useCases.setSprintAbsence()::handle));
    }

    private static Outcome<SetSprintAbsence.Command> command(
            Caller caller, BoardId board, SprintKey sprint, InputStream body) {
        return JsonBody.read(body, fields -> command(caller, board, sprint, fields))
                .then(read -> read);
    }

    private static Outcome<SetSprintAbsence.Command> command(
            Caller caller, BoardId board, SprintKey sprint, JsonFields fields) {
        Optional<Instant> start = fields.moment("sprintStart");
        Optional<BigDecimal> absent = fields.number("days");
        return QueryParameters.sprint(fields.day("firstDay"), fields.day("lastDay"))
                .map(days ->
                        new SetSprintAbsence.Command(caller.user(), board, sprint, start, days, absent, caller.now()));
    }
}
