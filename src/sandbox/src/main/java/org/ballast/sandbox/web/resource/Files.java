package org.ballast.sandbox.web.resource;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/** Sends a file with its type and with caching rules. */
final class Files {
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "gif", "image/gif",
            "woff", "font/woff",
            "ttf", "font/ttf",
            "json", "application/json",
            "html", "text/html;charset=UTF-8");

    private Files() {}

    /**
     * Answers with the file, or with 304 when the browser has it.
     *
     * @param lasting the address changes with the content, so the browser need not ask again
     */
    static void send(HttpServletRequest request, HttpServletResponse response, byte[] content, boolean lasting)
            throws IOException {
        String tag = "\"%08x-%d\"".formatted(Arrays.hashCode(content), content.length);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", lasting ? "private, max-age=31536000" : "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        String path = request.getRequestURI();
        response.setContentType(
                TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream"));
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
