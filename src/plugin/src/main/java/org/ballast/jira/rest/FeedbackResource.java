package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.ballast.core.feedback.usecase.AnswerComment;
import org.ballast.core.feedback.usecase.ViewFeedback;
import org.ballast.core.feedback.usecase.WriteComment;
import org.ballast.jira.config.FeedbackUseCases;
import org.jspecify.annotations.Nullable;

/** What people say of a strategy's version that is or was out for feedback. */
@Path("strategies/{strategy}/feedback")
@Produces(MediaType.APPLICATION_JSON)
public class FeedbackResource {

    private final FeedbackUseCases useCases;
    private final Edge edge;

    @Inject
    public FeedbackResource(FeedbackUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response view(
            @PathParam("strategy") String strategy,
            @QueryParam("version") @Nullable String version,
            @QueryParam("status") @Nullable String status,
            @QueryParam("start") @Nullable String start,
            @QueryParam("limit") @Nullable String limit) {
        return edge.answer(caller -> Ids.strategy(strategy)
                .then(id -> QueryParameters.optionalWhole("version", version)
                        .then(number -> QueryParameters.whole("start", start, 0)
                                .then(from -> QueryParameters.whole("limit", limit, ViewFeedback.LONGEST_PAGE)
                                        .map(most -> new ViewFeedback.Command(
                                                caller.user(),
                                                id,
                                                number,
                                                Optional.ofNullable(status),
                                                from,
                                                most,
                                                caller.now())))))
                .then(useCases.viewFeedback()::handle));
    }

    @POST
    @Path("comments")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response comment(@PathParam("strategy") String strategy, InputStream body) {
        return edge.answer(
                Response.Status.CREATED,
                caller -> Ids.strategy(strategy)
                        .then(id -> JsonBody.read(
                                body,
                                fields -> new WriteComment.Command(
                                        caller.user(),
                                        id,
                                        fields.whole("version"),
                                        fields.text("element"),
                                        fields.whole("revision"),
                                        fields.id("team"),
                                        fields.text("text"),
                                        fields.text("key"),
                                        caller.now())))
                        .then(useCases.writeComment()::handle));
    }

    @POST
    @Path("comments/{comment}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(
            @PathParam("strategy") String strategy, @PathParam("comment") String comment, InputStream body) {
        return edge.answer(
                Response.Status.CREATED,
                caller -> Ids.strategy(strategy)
                        .then(id -> Ids.comment(comment)
                                .then(number -> JsonBody.read(
                                        body,
                                        fields -> new AnswerComment.Command(
                                                caller.user(),
                                                id,
                                                number,
                                                fields.text("status"),
                                                fields.text("text"),
                                                fields.whole("revision"),
                                                caller.now()))))
                        .then(useCases.answerComment()::handle));
    }
}
