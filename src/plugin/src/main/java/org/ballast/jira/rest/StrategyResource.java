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
import org.ballast.core.strategy.ElementForm;
import org.ballast.core.strategy.SeenValue;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.usecase.CorrectStrategy;
import org.ballast.core.strategy.usecase.DiscardDraft;
import org.ballast.core.strategy.usecase.MeasureKeyResult;
import org.ballast.core.strategy.usecase.MoveVersion;
import org.ballast.core.strategy.usecase.SaveElement;
import org.ballast.core.strategy.usecase.ViewStrategy;
import org.ballast.jira.config.StrategyUseCases;
import org.jspecify.annotations.Nullable;

/** One strategy: its versions, what they say, and how its key results stand. */
@Path("strategies/{strategy}")
@Produces(MediaType.APPLICATION_JSON)
public class StrategyResource {

    private final StrategyUseCases useCases;
    private final Edge edge;

    @Inject
    public StrategyResource(StrategyUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response view(@PathParam("strategy") String strategy, @QueryParam("version") @Nullable String version) {
        return edge.answer(caller -> Ids.strategy(strategy)
                .then(id -> QueryParameters.optionalWhole("version", version)
                        .map(number -> new ViewStrategy.Command(caller.user(), id, number, caller.now())))
                .then(useCases.viewStrategy()::handle));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(@PathParam("strategy") String strategy, InputStream body) {
        return edge.answer(caller -> Ids.strategy(strategy)
                .then(id -> JsonBody.read(
                        body,
                        fields -> new CorrectStrategy.Command(
                                caller.user(),
                                id,
                                fields.text("title"),
                                fields.text("periodStart"),
                                fields.text("periodEnd"),
                                fields.text("titleBefore"),
                                fields.text("periodBefore"),
                                caller.now())))
                .then(useCases.correctStrategy()::handle));
    }

    @DELETE
    @Path("versions/{version}")
    public Response discard(
            @PathParam("strategy") String strategy,
            @PathParam("version") String version,
            @QueryParam("revision") @Nullable String revision) {
        return edge.answer(caller -> Ids.strategy(strategy)
                .then(id -> Ids.version(version)
                        .then(number -> QueryParameters.optionalWhole("revision", revision)
                                .map(seen -> new DiscardDraft.Command(caller.user(), id, number, seen, caller.now()))))
                .then(useCases.discardDraft()::handle));
    }

    @POST
    @Path("versions")
    public Response open(@PathParam("strategy") String strategy) {
        return edge.answer(
                Response.Status.CREATED,
                caller -> Ids.strategy(strategy)
                        .map(id -> new MoveVersion.Command(caller.user(), id, caller.now()))
                        .then(useCases.moveVersion()::open));
    }

    @PUT
    @Path("state")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(@PathParam("strategy") String strategy, InputStream body) {
        return edge.answer(caller -> Ids.strategy(strategy)
                .map(id -> new MoveVersion.Command(caller.user(), id, caller.now()))
                .then(command -> JsonBody.read(
                                body,
                                fields -> new MoveVersion.Way(
                                        fields.whole("version"),
                                        fields.text("state"),
                                        fields.moment("feedbackUntil"),
                                        fields.text("before"),
                                        fields.moment("untilBefore")))
                        .then(way -> useCases.moveVersion().move(command, way))));
    }

    @POST
    @Path("elements")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("strategy") String strategy, InputStream body) {
        return edge.answer(
                Response.Status.CREATED,
                caller -> edit(caller, strategy)
                        .then(edit -> JsonBody.read(
                                        body,
                                        fields -> new SaveElement.Addition(
                                                fields.text("kind"), form(fields), fields.text("key")))
                                .then(addition -> useCases.saveElement().add(edit, addition))));
    }

    @PUT
    @Path("elements/{element}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("strategy") String strategy, @PathParam("element") String element, InputStream body) {
        return edge.answer(caller -> edit(caller, strategy)
                .then(edit -> JsonBody.read(body, fields -> new Revision(fields.whole("revision"), form(fields)))
                        .then(change -> useCases.saveElement().change(edit, element, change.number(), change.form()))));
    }

    @DELETE
    @Path("elements/{element}")
    public Response remove(
            @PathParam("strategy") String strategy,
            @PathParam("element") String element,
            @QueryParam("revision") @Nullable String revision) {
        return edge.answer(caller -> edit(caller, strategy)
                .then(edit -> QueryParameters.optionalWhole("revision", revision)
                        .then(number -> useCases.saveElement().remove(edit, element, number))));
    }

    @GET
    @Path("elements/{element}/values")
    public Response history(
            @PathParam("strategy") String strategy,
            @PathParam("element") String element,
            @QueryParam("version") @Nullable String version) {
        return edge.answer(caller -> Ids.strategy(strategy)
                .then(id -> QueryParameters.optionalWhole("version", version)
                        .then(number -> useCases.viewKeyResultHistory().handle(caller.user(), id, number, element))));
    }

    @POST
    @Path("elements/{element}/values")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response measure(
            @PathParam("strategy") String strategy, @PathParam("element") String element, InputStream body) {
        return edge.answer(
                Response.Status.CREATED,
                caller -> Ids.strategy(strategy)
                        .then(id -> JsonBody.read(
                                body,
                                fields -> new MeasureKeyResult.Command(
                                        caller.user(),
                                        id,
                                        fields.whole("version"),
                                        element,
                                        fields.number("amount"),
                                        fields.moment("measuredAt"),
                                        seen(fields),
                                        caller.now())))
                        .then(useCases.measureKeyResult()::handle));
    }

    @POST
    @Path("elements/{element}/reading")
    public Response ask(
            @PathParam("strategy") String strategy,
            @PathParam("element") String element,
            @QueryParam("version") @Nullable String version) {
        return edge.answer(caller -> Ids.strategy(strategy)
                .then(id -> QueryParameters.optionalWhole("version", version)
                        .then(number -> useCases.askQueries().one(caller.user(), id, number, element, caller.now()))));
    }

    private static Outcome<SaveElement.Edit> edit(Caller caller, String strategy) {
        return Ids.strategy(strategy).map((StrategyId id) -> new SaveElement.Edit(caller.user(), id, caller.now()));
    }

    private static Optional<SeenValue> seen(JsonFields fields) {
        return fields.text("before")
                .flatMap(before -> before.equals(StrategyRules.NOTHING)
                        ? Optional.of(new SeenValue(Optional.empty()))
                        : fields.moment("before").map(at -> new SeenValue(Optional.of(at))));
    }

    private static ElementForm form(JsonFields fields) {
        return new ElementForm(
                fields.text("title"),
                fields.texts("diagnoses"),
                fields.texts("guidingPolicies"),
                fields.texts("actions"),
                fields.text("objective"),
                fields.text("owner"),
                fields.text("quarter"),
                fields.text("measure"),
                fields.text("jql"),
                fields.number("start"),
                fields.number("target"),
                fields.text("unit"),
                fields.text("due"),
                fields.text("counting"),
                fields.text("mark"),
                fields.whole("order"),
                fields.texts("clashes"));
    }

    private record Revision(Optional<Integer> number, ElementForm form) {}
}
