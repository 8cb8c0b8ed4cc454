package org.ballast.sandbox.probe;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers 422. */
@Provider
public class EmptyWordMapper implements ExceptionMapper<EmptyWord> {
    @Override
    public Response toResponse(EmptyWord problem) {
        return Response.status(422)
                .entity(problem.getMessage())
                .type("text/plain")
                .build();
    }
}
