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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.usecase.ChangeDepartment;
import org.ballast.core.strategy.usecase.CreateStrategy;
import org.ballast.core.strategy.usecase.ListMembers;
import org.ballast.jira.config.StrategyUseCases;
import org.jspecify.annotations.Nullable;

/** One department: its name, its people, its boards, its strategies. */
@Path("departments/{department}")
@Produces(MediaType.APPLICATION_JSON)
public class DepartmentResource {

    private final StrategyUseCases useCases;
    private final Edge edge;

    @Inject
    public DepartmentResource(StrategyUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rename(@PathParam("department") String department, InputStream body) {
        return edge.answer(caller -> Ids.department(department)
                .then(id -> JsonBody.read(
                                body,
                                fields -> new ChangeDepartment.Naming(
                                        fields.text("name"),
                                        fields.text("before"),
                                        fields.flag("open"),
                                        fields.whole("yearStartMonth"),
                                        fields.whole("yearStartBefore")))
                        .then(naming -> useCases.changeDepartment().rename(edit(caller, id), naming))));
    }

    @GET
    @Path("periods")
    public Response periods(@PathParam("department") String department) {
        return edge.answer(caller ->
                Ids.department(department).then(id -> useCases.viewPeriods().handle(caller.user(), id, caller.now())));
    }

    @GET
    @Path("log")
    public Response log(@PathParam("department") String department, @QueryParam("before") @Nullable String before) {
        return edge.answer(caller -> Ids.department(department)
                .then(id -> QueryParameters.optionalWhole("before", before)
                        .then(known -> useCases.viewDepartmentLog().handle(caller.user(), id, known))));
    }

    @GET
    @Path("members")
    public Response members(
            @PathParam("department") String department,
            @QueryParam("start") @Nullable String start,
            @QueryParam("limit") @Nullable String limit) {
        return edge.answer(caller -> Ids.department(department)
                .then(id -> QueryParameters.whole("start", start, 0)
                        .then(from -> QueryParameters.whole("limit", limit, ListMembers.LONGEST_PAGE)
                                .map(most -> new ListMembers.Command(caller.user(), id, from, most))))
                .then(useCases.listMembers()::handle));
    }

    @PUT
    @Path("members")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response setRole(@PathParam("department") String department, InputStream body) {
        return edge.answer(caller -> Ids.department(department)
                .then(id -> JsonBody.read(
                                body,
                                fields -> new ChangeDepartment.Seat(
                                        fields.text("person"), fields.text("role"), fields.text("before")))
                        .then(seat -> useCases.changeDepartment().setRole(edit(caller, id), seat))));
    }

    @DELETE
    @Path("members/{member}")
    public Response removeMember(
            @PathParam("department") String department,
            @PathParam("member") String member,
            @QueryParam("before") @Nullable String before) {
        return edge.answer(caller -> Ids.department(department)
                .then(id -> Outcome.of(
                                Optional.of(member).filter(text -> !text.isBlank() && text.length() <= 255),
                                StrategyRules.DEPARTMENT_UNKNOWN)
                        .then(text -> useCases.changeDepartment()
                                .removeMember(edit(caller, id), new UserId(text), Optional.ofNullable(before)))));
    }

    @PUT
    @Path("boards/{board}")
    public Response addBoard(@PathParam("department") String department, @PathParam("board") String board) {
        return edge.answer(caller -> Ids.department(department)
                .then(id -> Ids.board(board)
                        .then(added -> useCases.changeDepartment().addBoard(edit(caller, id), added))));
    }

    @DELETE
    @Path("boards/{board}")
    public Response removeBoard(@PathParam("department") String department, @PathParam("board") String board) {
        return edge.answer(caller -> Ids.department(department)
                .then(id -> Ids.board(board)
                        .then(removed -> useCases.changeDepartment().removeBoard(edit(caller, id), removed))));
    }

    private static ChangeDepartment.Edit edit(Caller caller, DepartmentId department) {
        return new ChangeDepartment.Edit(caller.user(), department, caller.now());
    }

    @POST
    @Path("strategies")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(@PathParam("department") String department, InputStream body) {
        return edge.answer(
                Response.Status.CREATED,
                caller -> Ids.department(department)
                        .then(id -> JsonBody.read(
                                body,
                                fields -> new CreateStrategy.Command(
                                        caller.user(),
                                        id,
                                        fields.text("title"),
                                        fields.text("periodStart"),
                                        fields.text("periodEnd"),
                                        caller.now())))
                        .then(useCases.createStrategy()::handle));
    }
}
