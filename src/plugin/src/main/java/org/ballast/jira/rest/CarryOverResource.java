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
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.usecase.SaveElement;
import org.ballast.jira.config.StrategyUseCases;
import org.jspecify.annotations.Nullable;

/** What a strategy takes over from an earlier one. */
@Path("strategies/{strategy}/carry-over")
@Produces(MediaType.APPLICATION_JSON)
public class CarryOverResource {

    private static final Refusal FROM_MISSING = Refusal.invalid("ballast.shared.value-missing", "from");

    private final StrategyUseCases useCases;
    private final Edge edge;

    @Inject
    public CarryOverResource(StrategyUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response view(@PathParam("strategy") String strategy, @QueryParam("from") @Nullable String from) {
        return edge.answer(caller -> Ids.strategy(strategy)
                .then(id -> from(Optional.ofNullable(from))
                        .then(earlier -> useCases.viewCarryOver().handle(caller.user(), id, earlier, caller.now()))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(@PathParam("strategy") String strategy, InputStream body) {
        return edge.answer(caller -> edit(caller, strategy)
                .then(edit -> JsonBody.read(body, fields -> new Choice(fields.id("from"), fields.texts("elements")))
                        .then(choice -> from(choice.from().map(String::valueOf))
                                .then(earlier -> Outcome.of(earlier, FROM_MISSING))
                                .then(earlier ->
                                        useCases.carryOverElements().take(edit, earlier, choice.elements())))));
    }

    @DELETE
    public Response undo(@PathParam("strategy") String strategy, @QueryParam("from") @Nullable String from) {
        return edge.answer(caller -> edit(caller, strategy)
                .then(edit -> from(Optional.ofNullable(from))
                        .then(earlier -> Outcome.of(earlier, FROM_MISSING))
                        .then(earlier -> useCases.carryOverElements().undo(edit, earlier))));
    }

    private static Outcome<SaveElement.Edit> edit(Caller caller, String strategy) {
        return Ids.strategy(strategy).map(id -> new SaveElement.Edit(caller.user(), id, caller.now()));
    }

    private static Outcome<Optional<StrategyId>> from(Optional<String> text) {
        return text.map(id -> Ids.strategy(id).map(Optional::of)).orElse(Outcome.done(Optional.empty()));
    }

    private record Choice(Optional<Long> from, List<String> elements) {}
}
