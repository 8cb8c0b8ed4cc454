package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ballast.core.cadence.IsoDay;
import org.ballast.core.cadence.usecase.AddHolidays;
import org.ballast.core.cadence.usecase.RemoveHoliday;
import org.ballast.core.cadence.usecase.SetCalendar;
import org.ballast.core.cadence.usecase.ViewCalendar;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.jira.config.CadenceUseCases;

/** On which days a team works, and who drives its mobs. */
@Path("boards/{board}/calendar")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

    private final CadenceUseCases useCases;
    private final Edge edge;

    @Inject
    public CalendarResource(CadenceUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response view(@PathParam("board") String board) {
        return edge.answer(caller -> Ids.board(board)
                .map(id -> new ViewCalendar.Command(caller.user(), id))
                .then(useCases.viewCalendar()::handle));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response set(@PathParam("board") String board, InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> JsonBody.read(
                        body,
                        fields -> new SetCalendar.Command(
                                caller.user(),
                                id,
                                fields.texts("weekdays"),
                                fields.texts("drivers"),
                                fields.whole("turnMinutes"))))
                .then(useCases.setCalendar()::handle));
    }

    @POST
    @Path("holidays")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addHolidays(@PathParam("board") String board, InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .then(id ->
                        JsonBody.read(body, fields -> new AddHolidays.Command(caller.user(), id, fields.text("text"))))
                .then(useCases.addHolidays()::handle));
    }

    @DELETE
    @Path("holidays/{day}")
    public Response removeHoliday(@PathParam("board") String board, @PathParam("day") String day) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> Outcome.of(IsoDay.parse(day), Refusal.invalid("ballast.shared.not-a-day", "day"))
                        .map(holiday -> new RemoveHoliday.Command(caller.user(), id, holiday)))
                .then(useCases.removeHoliday()::handle));
    }
}
