package org.ballast.sandbox.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** An answer that says no, in Jira's shape: general messages, and messages per field. */
final class RestRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<String> messages;
    private final transient Map<String, String> errors;

    RestRefusal(int status, List<String> messages, Map<String, String> errors) {
        super(status + " " + messages + " " + errors);
        this.status = status;
        this.messages = List.copyOf(messages);
        this.errors = Map.copyOf(errors);
    }

    static RestRefusal badRequest(String message) {
        return new RestRefusal(400, List.of(message), Map.of());
    }

    static RestRefusal badField(String field, String message) {
        return new RestRefusal(400, List.of(), Map.of(field, message));
    }

    static RestRefusal loginRequired() {
        return new RestRefusal(
                401,
                List.of("You are not authenticated. Authentication required to perform this operation."),
                Map.of());
    }

    static RestRefusal forbidden(String message) {
        return new RestRefusal(403, List.of(message), Map.of());
    }

    static RestRefusal notFound(String message) {
        return new RestRefusal(404, List.of(message), Map.of());
    }

    /** The first thing that is wrong. */
    String firstMessage() {
        return messages.isEmpty() ? errors.values().iterator().next() : messages.get(0);
    }

    Response toResponse() {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Json.object("errorMessages", messages, "errors", errors))
                .build();
    }
}
