package org.ballast.sandbox.web.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** The host's own files below {@code /static}: AUI, jQuery, styles and scripts of the sandbox's pages. */
public final class StaticServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "/org/ballast/sandbox/web/static";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || path.contains("..") || path.endsWith("/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream input = StaticServlet.class.getResourceAsStream(FOLDER + path)) {
            if (input == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            Files.send(request, response, input.readAllBytes(), path.startsWith("/vendor/"));
        }
    }
}
