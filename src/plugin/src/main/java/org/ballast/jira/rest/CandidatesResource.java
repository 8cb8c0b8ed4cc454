package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ballast.core.planning.usecase.ListCandidates;
import org.ballast.jira.config.PlanningUseCases;
import org.jspecify.annotations.Nullable;

/** The candidates of a board. */
@Path("boards/{board}/candidates")
@Produces(MediaType.APPLICATION_JSON)
public class CandidatesResource {

    private static final int DEFAULT_LIMIT = 50;

    private final PlanningUseCases useCases;
    private final Edge edge;

    @Inject
    public CandidatesResource(PlanningUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response list(
            @PathParam("board") String board,
            @QueryParam("start") @Nullable String start,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("today") @Nullable String today) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> QueryParameters.whole("start", start, 0)
                        .then(from -> QueryParameters.whole("limit", limit, DEFAULT_LIMIT)
                                .then(most -> QueryParameters.today(today, caller)
                                        .map(day -> new ListCandidates.Command(
                                                caller.user(), id, from, most, day, caller.now())))))
                .then(useCases.listCandidates()::handle));
    }
}
