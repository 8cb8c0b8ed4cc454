package org.ballast.sandbox.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;
import org.ballast.sandbox.search.JqlException;
import org.ballast.sandbox.store.RefusedException;
import org.glassfish.jersey.server.ResourceConfig;

/** Turns what the host refuses into answers. */
final class Refusals {

    private Refusals() {}

    static void registerIn(ResourceConfig config) {
        config.register(new OfRest());
        config.register(new OfStore());
        config.register(new OfSearch());
    }

    private static final class OfRest implements ExceptionMapper<RestRefusal> {
        @Override
        public Response toResponse(RestRefusal refusal) {
            return refusal.toResponse();
        }
    }

    private static final class OfStore implements ExceptionMapper<RefusedException> {
        @Override
        public Response toResponse(RefusedException refusal) {
            return RestRefusal.badRequest(String.valueOf(refusal.getMessage())).toResponse();
        }
    }

    private static final class OfSearch implements ExceptionMapper<JqlException> {
        @Override
        public Response toResponse(JqlException wrong) {
            return new RestRefusal(400, wrong.messages(), Map.of()).toResponse();
        }
    }
}
