package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import org.ballast.core.round.usecase.AgreeOnEstimate;
import org.ballast.core.round.usecase.EstimateItem;
import org.ballast.core.round.usecase.MarkItem;
import org.ballast.core.round.usecase.MergeItems;
import org.ballast.core.round.usecase.SetRoundDots;
import org.ballast.core.round.usecase.SplitItem;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.jira.config.RoundUseCases;

/** What the caller hands in about one item of a board's debt round. */
@Path("boards/{board}/round/items/{issue}")
@Produces(MediaType.APPLICATION_JSON)
public class RoundItemResource {

    private final RoundUseCases useCases;
    private final Edge edge;

    @Inject
    public RoundItemResource(RoundUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @PUT
    @Path("dots")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response setDots(@PathParam("board") String board, @PathParam("issue") String issue, InputStream body) {
        return edge.answer(caller -> item(board, issue)
                .then(item -> required(body, "dots", fields -> fields.whole("dots"))
                        .map(dots -> new SetRoundDots.Command(
                                caller.user(), item.board(), item.issue(), dots, caller.now())))
                .then(useCases.setRoundDots()::handle));
    }

    @PUT
    @Path("mark")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response mark(@PathParam("board") String board, @PathParam("issue") String issue, InputStream body) {
        return edge.answer(caller -> item(board, issue)
                .then(item -> JsonBody.read(
                        body,
                        fields -> new MarkItem.Command(
                                caller.user(),
                                item.board(),
                                item.issue(),
                                fields.text("mark"),
                                fields.text("question"),
                                caller.now())))
                .then(useCases.markItem()::handle));
    }

    @PUT
    @Path("estimate")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response estimate(@PathParam("board") String board, @PathParam("issue") String issue, InputStream body) {
        return edge.answer(caller -> item(board, issue)
                .then(item -> required(body, "step", fields -> fields.whole("step"))
                        .map(step -> new EstimateItem.Command(
                                caller.user(), item.board(), item.issue(), step, caller.now())))
                .then(useCases.estimateItem()::handle));
    }

    @PUT
    @Path("agreed")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response agree(@PathParam("board") String board, @PathParam("issue") String issue, InputStream body) {
        return edge.answer(caller -> item(board, issue)
                .then(item -> required(body, "step", fields -> fields.whole("step"))
                        .map(step -> new AgreeOnEstimate.Command(
                                caller.user(), item.board(), item.issue(), step, caller.now())))
                .then(useCases.agreeOnEstimate()::handle));
    }

    @POST
    @Path("merge")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response merge(@PathParam("board") String board, @PathParam("issue") String issue, InputStream body) {
        return edge.answer(caller -> item(board, issue)
                .then(item -> required(body, "into", fields -> fields.id("into"))
                        .then(into -> Ids.issue(String.valueOf(into)))
                        .map(into ->
                                new MergeItems.Command(caller.user(), item.board(), item.issue(), into, caller.now())))
                .then(useCases.mergeItems()::handle));
    }

    @POST
    @Path("split")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response split(@PathParam("board") String board, @PathParam("issue") String issue, InputStream body) {
        return edge.answer(caller -> item(board, issue)
                .then(item -> JsonBody.read(
                        body,
                        fields -> new SplitItem.Command(
                                caller.user(), item.board(), item.issue(), fields.texts("parts"), caller.now())))
                .then(useCases.splitItem()::handle));
    }

    private static <T> Outcome<T> required(InputStream body, String name, Function<JsonFields, Optional<T>> reader) {
        Outcome<Optional<T>> value = JsonBody.read(body, reader);
        return value.then(given -> Outcome.of(given, Refusal.invalid("ballast.shared.value-missing", name)));
    }

    private static Outcome<Item> item(String board, String issue) {
        return Ids.board(board).then(boardId -> Ids.issue(issue).map(issueId -> new Item(boardId, issueId)));
    }

    private record Item(BoardId board, IssueId issue) {}
}
