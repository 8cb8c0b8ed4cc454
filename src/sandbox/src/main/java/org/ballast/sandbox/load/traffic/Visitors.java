package org.ballast.sandbox.load.traffic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** People with a session each. */
public final class Visitors {
    /** Longer than any answer should take. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI base;
    private final Map<String, String> sessions = new HashMap<>();

    /**
     * Prepares requests.
     *
     * @param base address of the sandbox without a slash at its end
     */
    public Visitors(URI base) {
        this.base = base;
    }

    /** Logs people in whose password is their name. */
    public void logIn(HttpClient client, List<String> names) {
        for (String name : names) {
            sessions.put(name, logIn(client, name));
        }
    }

    /** A request for a page or for JSON. */
    public HttpRequest get(String name, String path) {
        return request(name, path).GET().build();
    }

    /** A request that brings JSON. */
    HttpRequest put(String name, String path, String json) {
        return request(name, path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json))
                .build();
    }

    /** A request that starts something. */
    public HttpRequest post(String name, String path, String json) {
        return request(name, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
    }

    private HttpRequest.Builder request(String name, String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Cookie", Objects.requireNonNull(sessions.get(name), name));
    }

    private String logIn(HttpClient client, String name) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/login.jsp"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("os_username=%s&os_password=%s".formatted(name, name)))
                .build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            @Nullable String cookie = session(response);
            if (response.statusCode() != 302 || cookie == null) {
                throw new IllegalStateException(
                        "%s could not log in: %d %.300s".formatted(name, response.statusCode(), response.body()));
            }
            return cookie;
        } catch (IOException failed) {
            throw new UncheckedIOException("%s could not log in".formatted(name), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while %s logged in".formatted(name), stopped);
        }
    }

    private static @Nullable String session(HttpResponse<String> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .findFirst()
                .orElse(null);
    }
}
