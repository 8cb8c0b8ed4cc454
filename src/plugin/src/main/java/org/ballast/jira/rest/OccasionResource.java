package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.core.cadence.IsoDay;
import org.ballast.core.cadence.Today;
import org.ballast.core.cadence.usecase.ChangeOccasionItem;
import org.ballast.core.planning.usecase.SuggestOccasion;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.jira.config.CadenceUseCases;
import org.ballast.jira.config.PlanningUseCases;
import org.jspecify.annotations.Nullable;

/** What a team takes on for one hack day, tech week or war room. */
@Path("boards/{board}/occasions/{kind}/{planned}")
@Produces(MediaType.APPLICATION_JSON)
public class OccasionResource {

    private final CadenceUseCases useCases;
    private final PlanningUseCases planning;
    private final Edge edge;

    @Inject
    public OccasionResource(CadenceUseCases useCases, PlanningUseCases planning, Edge edge) {
        this.useCases = useCases;
        this.planning = planning;
        this.edge = edge;
    }

    @GET
    @Path("suggestion")
    public Response suggest(
            @PathParam("board") String board,
            @PathParam("kind") String kind,
            @PathParam("planned") String planned,
            @QueryParam("today") @Nullable String today) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> planned(planned)
                        .then(day -> QueryParameters.today(today, caller)
                                .map(now ->
                                        new SuggestOccasion.Command(caller.user(), id, kind, day, now, caller.now()))))
                .then(planning.suggestOccasion()::handle));
    }

    @PUT
    @Path("items/{issue}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("board") String board,
            @PathParam("kind") String kind,
            @PathParam("planned") String planned,
            @PathParam("issue") String issue,
            InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> JsonBody.read(body, fields -> command(fields, id, kind, planned, issue, caller)))
                .then(read -> read)
                .then(useCases.changeOccasionItem()::handle));
    }

    private static Outcome<LocalDate> planned(String text) {
        return Outcome.of(IsoDay.parse(text), Refusal.unknown("ballast.cadence.occasion-unknown"));
    }

    private static Outcome<ChangeOccasionItem.Command> command(
            JsonFields fields, BoardId board, String kind, String planned, String issue, Caller caller) {
        Optional<String> standing = fields.text("standing");
        Optional<String> plan = fields.text("plan");
        Outcome<LocalDate> today = Today.of(fields.day("today"), caller.now());
        return planned(planned)
                .then(named -> today.map(day -> new ChangeOccasionItem.Command(
                        caller.user(), board, kind, named, issue, standing, plan, day, caller.now())));
    }
}
