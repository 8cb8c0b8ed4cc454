package org.ballast.sandbox.modules;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refusals of the host itself, in the shape that Jira's REST answers have. */
final class JsonProblem {
    private JsonProblem() {}

    static void send(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("{\"message\":\"%s\",\"status-code\":%d}".formatted(message, status));
    }
}
