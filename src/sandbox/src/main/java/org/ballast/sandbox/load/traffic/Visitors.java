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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People with a session each. */
public final class Visitors {
    /** Longer than any answer should take. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** How the name of the session's cookie begins; a second node adds its number. */
    private static final String SESSION = "JSESSIONID";

    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([^\"]*)\"");

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
    public HttpRequest put(String name, String path, String json) {
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

    /** Fills the form as a browser does: with its token, in its session. */
    private String logIn(HttpClient client, String name) {
        HttpResponse<String> form = send(client, loginPage().GET());
        Matcher token = TOKEN.matcher(form.body());
        String body =
                "os_username=%s&os_password=%s&atl_token=%s".formatted(name, name, token.find() ? token.group(1) : "");
        HttpResponse<String> response = send(
                client,
                loginPage()
                        .header("Cookie", session(form).orElse("none=none"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
        return session(response)
                .filter(cookie -> response.statusCode() == 302)
                .orElseThrow(() -> new IllegalStateException(
                        "%s could not log in: %d %.500s".formatted(name, response.statusCode(), response.body())));
    }

    private HttpRequest.Builder loginPage() {
        return HttpRequest.newBuilder(URI.create(base + "/login.jsp")).timeout(PATIENCE);
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException("the log-in page did not answer", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while people logged in", stopped);
        }
    }

    private static Optional<String> session(HttpResponse<String> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .filter(cookie -> cookie.getName().startsWith(SESSION))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .findFirst();
    }
}
