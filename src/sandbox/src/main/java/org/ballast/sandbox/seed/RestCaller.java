package org.ballast.sandbox.seed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballast.sandbox.store.RefusedException;
import org.jspecify.annotations.Nullable;

/** A person who calls the REST interfaces of a running sandbox, as that person's browser would. */
public final class RestCaller {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"atl_token\" value=\"([^\"]*)\"");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI baseUri;
    private final String header;
    private final String value;

    /** What came back. */
    public record Answer(String request, int status, String body) {

        public boolean isOk() {
            return status / 100 == 2;
        }

        /**
         * The JSON of an answer without problems; missing when it is empty.
         *
         * @throws RefusedException when the answer is a problem
         */
        public JsonNode json() {
            if (!isOk()) {
                throw new RefusedException("%s: %d %s".formatted(request, status, body));
            }
            try {
                return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
            } catch (JsonProcessingException noJson) {
                throw new UncheckedIOException(request, noJson);
            }
        }
    }

    private RestCaller(URI baseUri, String header, String value) {
        this.baseUri = baseUri;
        this.header = header;
        this.value = value;
    }

    /** Calls with a personal access token. */
    public static RestCaller withToken(URI baseUri, String token) {
        return new RestCaller(baseUri, "Authorization", "Bearer " + token);
    }

    /**
     * Logs somebody in.
     *
     * @throws RefusedException when name and password do not fit
     */
    public static RestCaller login(URI baseUri, String name, String password) {
        URI page = URI.create(baseUri + "/login.jsp");
        HttpResponse<String> form = send(HttpRequest.newBuilder(page));
        Matcher token = FORM_TOKEN.matcher(form.body());
        String fields = "os_username=%s&os_password=%s&atl_token=%s"
                .formatted(encoded(name), encoded(password), token.find() ? token.group(1) : "");
        HttpResponse<String> answer = send(HttpRequest.newBuilder(page)
                .header("Cookie", cookie(form))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
        if (answer.statusCode() / 100 != 3) {
            throw new RefusedException(name + " can not log in");
        }
        return new RestCaller(baseUri, "Cookie", cookie(answer));
    }

    private static String cookie(HttpResponse<?> answer) {
        return answer.headers().firstValue("Set-Cookie").orElse("none=none").replaceAll(";.*", "");
    }

    /** Text for a query parameter. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Reads a path below the context path. */
    public JsonNode get(String path) {
        return call("GET", path, null).json();
    }

    public Answer put(String path, Object body) {
        return call("PUT", path, body);
    }

    public Answer post(String path, Object body) {
        return call("POST", path, body);
    }

    private Answer call(String method, String path, @Nullable Object body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(baseUri + path)).header(header, value);
        if (body == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(text(body)));
        }
        HttpResponse<String> answer = send(request);
        return new Answer(method + " " + path, answer.statusCode(), answer.body());
    }

    private static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException noJson) {
            throw new UncheckedIOException("not JSON: " + body, noJson);
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "The sandbox does not answer %s %s: %s".formatted(request.method(), request.uri(), failed), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The sandbox was stopped meanwhile", interrupted);
        }
    }
}
