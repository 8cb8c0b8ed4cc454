package org.ballast.sandbox.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calls a sandbox as somebody; keeps cookies, does not follow redirects. */
public final class HttpProbe {
    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([^\"]*)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI base;
    private final String[] headers;

    /** Calls with these headers in every request. */
    public HttpProbe(URI base, String... headers) {
        this.base = base;
        this.headers = headers.clone();
    }

    /** Calls in a session of somebody whose password is the user name. */
    public static HttpProbe login(URI base, String userName) {
        HttpProbe probe = new HttpProbe(base);
        Matcher token = TOKEN.matcher(probe.get("/login.jsp").body());
        if (!token.find()) {
            throw new IllegalStateException("the login page has no token");
        }
        HttpResponse<String> answer = probe.send(probe.request("/login.jsp")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "os_username=%1$s&os_password=%1$s&atl_token=%2$s".formatted(userName, token.group(1)))));
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException("%s can not log in: %d".formatted(userName, answer.statusCode()));
        }
        return probe;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> delete(String path) {
        return send(request(path).DELETE());
    }

    /** Sends a body as JSON. */
    public HttpResponse<String> post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** Sends a body as JSON. */
    public HttpResponse<String> put(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    /** Sends a body as JSON without waiting for the answer. */
    public CompletableFuture<HttpResponse<String>> putLater(String path, String json) {
        return sendLater(request(path).PUT(BodyPublishers.ofString(json)));
    }

    /** Sends a body as JSON without waiting for the answer. */
    public CompletableFuture<HttpResponse<String>> postLater(String path, String json) {
        return sendLater(request(path).POST(BodyPublishers.ofString(json)));
    }

    private CompletableFuture<HttpResponse<String>> sendLater(HttpRequest.Builder request) {
        HttpRequest json = request.header("Content-Type", "application/json").build();
        return client.sendAsync(json, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** A request to a path below the context path, to be completed. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(base + path));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
