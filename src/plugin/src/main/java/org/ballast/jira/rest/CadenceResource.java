package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.ballast.core.cadence.usecase.EndWarRoom;
import org.ballast.core.cadence.usecase.MoveOccasion;
import org.ballast.core.cadence.usecase.StartWarRoom;
import org.ballast.core.cadence.usecase.ViewCadence;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.jira.config.CadenceUseCases;
import org.jspecify.annotations.Nullable;

/** What a team's calendar holds beside its sprints. */
@Path("boards/{board}/cadence")
@Produces(MediaType.APPLICATION_JSON)
public class CadenceResource {

    private final CadenceUseCases useCases;
    private final Edge edge;

    @Inject
    public CadenceResource(CadenceUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response view(@PathParam("board") String board, @QueryParam("today") @Nullable String today) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> QueryParameters.today(today, caller)
                        .map(day -> new ViewCadence.Command(caller.user(), id, day)))
                .then(useCases.viewCadence()::handle));
    }

    @POST
    @Path("moves")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(@PathParam("board") String board, InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> JsonBody.read(body, fields -> move(fields, id, caller)))
                .then(read -> read)
                .then(useCases.moveOccasion()::handle));
    }

    @POST
    @Path("war-rooms")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response startWarRoom(@PathParam("board") String board, InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> JsonBody.read(body, fields -> start(fields, id, caller)))
                .then(read -> read)
                .then(useCases.startWarRoom()::handle));
    }

    @DELETE
    @Path("war-rooms/{first}")
    public Response endWarRoom(
            @PathParam("board") String board,
            @PathParam("first") String first,
            @QueryParam("today") @Nullable String today) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> Outcome.of(IsoDay.parse(first), Refusal.unknown("ballast.cadence.war-room-unknown"))
                        .then(begun -> QueryParameters.today(today, caller)
                                .map(day -> new EndWarRoom.Command(caller.user(), id, begun, day))))
                .then(useCases.endWarRoom()::handle));
    }

    private static Outcome<MoveOccasion.Command> move(JsonFields fields, BoardId board, Caller caller) {
        Optional<String> kind = fields.text("kind");
        Optional<LocalDate> from = fields.day("from");
        Optional<LocalDate> to = fields.day("to");
        Optional<Boolean> follows = fields.flag("rhythmFollows");
        Outcome<LocalDate> today = Today.of(fields.day("today"), caller.now());
        return QueryParameters.sprint(fields.day("firstDay"), fields.day("lastDay"))
                .then(sprint -> today.map(day -> new MoveOccasion.Command(
                        caller.user(), board, kind, from, to, follows, sprint, day, caller.now())));
    }

    private static Outcome<StartWarRoom.Command> start(JsonFields fields, BoardId board, Caller caller) {
        Optional<String> goal = fields.text("goal");
        Optional<LocalDate> first = fields.day("firstDay");
        Optional<LocalDate> last = fields.day("lastDay");
        return Today.of(fields.day("today"), caller.now())
                .map(day -> new StartWarRoom.Command(caller.user(), board, goal, first, last, day, caller.now()));
    }
}
