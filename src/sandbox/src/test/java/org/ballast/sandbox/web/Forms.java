package org.ballast.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ballast.sandbox.testing.HttpProbe;

/** Fills in forms of the pages as a browser does. */
final class Forms {
    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"(\\w+)\"");

    private Forms() {}

    /** Loads the page first and sends the form with its token. */
    static HttpResponse<String> submit(HttpProbe probe, String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("atl_token", token(probe, path));
        HttpResponse<String> answer = post(probe, path, all);
        assertThat(answer.statusCode()).isIn(200, 302);
        return answer;
    }

    /** The token in the page's forms. */
    static String token(HttpProbe probe, String path) {
        Matcher token = TOKEN.matcher(probe.get(path).body());
        assertThat(token.find()).as("%s has a form", path).isTrue();
        return token.group(1);
    }

    /** Sends a form as it is. */
    static HttpResponse<String> post(HttpProbe probe, String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return probe.send(probe.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
