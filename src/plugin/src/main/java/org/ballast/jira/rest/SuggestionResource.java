package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.ballast.core.cadence.DateSpan;
import org.ballast.core.planning.usecase.SuggestSprint;
import org.ballast.core.record.SprintKey;
import org.ballast.core.shared.Outcome;
import org.ballast.jira.config.PlanningUseCases;
import org.jspecify.annotations.Nullable;

/** What a sprint should take. */
@Path("boards/{board}/suggestion")
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionResource {

    private final PlanningUseCases useCases;
    private final Edge edge;

    @Inject
    public SuggestionResource(PlanningUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    /** Everything behind later is a question; nothing of it is kept. */
    @GET
    public Response suggest(
            @PathParam("board") String board,
            @QueryParam("sprint") @Nullable String sprint,
            @QueryParam("sprintStart") @Nullable String sprintStart,
            @QueryParam("firstDay") @Nullable String firstDay,
            @QueryParam("lastDay") @Nullable String lastDay,
            @QueryParam("later") boolean later,
            @QueryParam("today") @Nullable String today,
            @BeanParam WhatIfParameters question) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> sprint(sprint)
                        .then(target -> QueryParameters.moment("sprintStart", sprintStart)
                                .then(start -> days(firstDay, lastDay)
                                        .then(days -> QueryParameters.today(today, caller)
                                                .then(day -> question.read()
                                                        .map(whatIf -> new SuggestSprint.Command(
                                                                caller.user(),
                                                                id,
                                                                target,
                                                                start,
                                                                days,
                                                                later,
                                                                whatIf,
                                                                day,
                                                                caller.now())))))))
                .then(useCases.suggestSprint()::handle));
    }

    private static Outcome<Optional<DateSpan>> days(@Nullable String firstDay, @Nullable String lastDay) {
        return QueryParameters.day("firstDay", firstDay)
                .then(first ->
                        QueryParameters.day("lastDay", lastDay).then(last -> QueryParameters.sprint(first, last)));
    }

    private static Outcome<Optional<SprintKey>> sprint(@Nullable String text) {
        return text == null
                ? Outcome.done(Optional.empty())
                : Ids.sprintOrWeek(text).map(Optional::of);
    }
}
