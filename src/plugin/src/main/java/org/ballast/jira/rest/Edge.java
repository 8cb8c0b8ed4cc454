package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.function.Function;
import org.ballast.core.shared.CurrentUser;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.TrackerUnavailableException;
import org.ballast.jira.config.WallClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets known callers in and turns outcomes into answers. */
@Named
public class Edge {

    private static final String JSON = "application/json;charset=UTF-8";
    private static final int TOO_LARGE = 413;
    private static final Logger LOG = LoggerFactory.getLogger(Edge.class);

    private final CurrentUser callers;
    private final WallClock clock;
    private final ViewJson json;

    @Inject
    public Edge(CurrentUser callers, WallClock clock, Sentences sentences) {
        this.callers = callers;
        this.clock = clock;
        this.json = new ViewJson(sentences);
    }

    /** 200 with what the caller gets to see, or the problem. */
    Response answer(Function<Caller, ? extends Outcome<?>> request) {
        return answer(Response.Status.OK, request);
    }

    /** The status with what the caller gets to see, or the problem. */
    Response answer(Response.Status done, Function<Caller, ? extends Outcome<?>> request) {
        return ask(request).fold(view -> response(done.getStatusCode(), view), this::problem);
    }

    /** 204 without content, or the problem. */
    Response acknowledge(Function<Caller, ? extends Outcome<?>> request) {
        return ask(request)
                .fold(
                        done -> Response.noContent()
                                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                                .build(),
                        this::problem);
    }

    /** 200 with what is written while it is sent, or the problem. */
    Response stream(Function<Caller, Outcome<StreamingOutput>> request) {
        return ask(request)
                .fold(
                        out -> Response.ok(out, JSON)
                                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                                .build(),
                        this::problem);
    }

    private Outcome<?> ask(Function<Caller, ? extends Outcome<?>> request) {
        return Outcome.of(callers.callerId(), Refusals.NOT_LOGGED_IN)
                .then(user -> answered(request, new Caller(user, clock.now())));
    }

    private static Outcome<Object> answered(Function<Caller, ? extends Outcome<?>> request, Caller caller) {
        try {
            return widened(request.apply(caller));
        } catch (TrackerUnavailableException e) {
            LOG.warn("A request could not be answered: {}", e.getMessage());
            LOG.debug("Why not", e);
            return Outcome.refused(Refusals.TRACKER_UNAVAILABLE);
        }
    }

    private static Outcome<Object> widened(Outcome<?> outcome) {
        return outcome.map(view -> view);
    }

    private Response problem(Refusal refusal) {
        return response(status(refusal), refusal);
    }

    private Response response(int status, Object view) {
        return Response.status(status)
                .type(JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(json.write(view))
                .build();
    }

    private static int status(Refusal refusal) {
        if (refusal.code().equals(JsonBody.TOO_LARGE)) {
            return TOO_LARGE;
        }
        return switch (refusal.kind()) {
            case INVALID -> Response.Status.BAD_REQUEST.getStatusCode();
            case ANONYMOUS -> Response.Status.UNAUTHORIZED.getStatusCode();
            case FORBIDDEN -> Response.Status.FORBIDDEN.getStatusCode();
            case UNKNOWN -> Response.Status.NOT_FOUND.getStatusCode();
            case CONFLICT -> Response.Status.CONFLICT.getStatusCode();
            case UNAVAILABLE -> Response.Status.SERVICE_UNAVAILABLE.getStatusCode();
        };
    }
}
