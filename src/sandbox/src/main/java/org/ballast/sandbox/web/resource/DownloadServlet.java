package org.ballast.sandbox.web.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Plugins' files below {@code /download}: {@code batch/{module}/{module}.js} is a whole module, anything else below
 * {@code batch/{module}/} or {@code resources/{module}/} a single file.
 */
public final class DownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient PageResources resources;

    public DownloadServlet(PageResources resources) {
        this.resources = resources;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<byte[]> content = content(request);
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Files.send(request, response, content.get(), request.getParameter("v") != null);
    }

    private Optional<byte[]> content(HttpServletRequest request) {
        String[] parts = Optional.ofNullable(request.getPathInfo()).orElse("").split("/", 4);
        if (parts.length < 4) {
            return Optional.empty();
        }
        String module = parts[2];
        String name = parts[3];
        String tag = request.getParameter("locale");
        Locale locale = tag == null ? request.getLocale() : Locale.forLanguageTag(tag);
        return resources.loaded().find(module).flatMap(ref -> {
            Optional<String> type = batchType(parts[1], module, name);
            return type.isPresent()
                    ? resources
                            .batches()
                            .batch(ref, type.get(), locale)
                            .map(batch -> batch.content().getBytes(StandardCharsets.UTF_8))
                    : resources.batches().single(ref, name, locale);
        });
    }

    private static Optional<String> batchType(String kind, String module, String name) {
        return kind.equals("batch") && name.startsWith(module + ".")
                ? Optional.of(name.substring(module.length() + 1))
                : Optional.empty();
    }
}
