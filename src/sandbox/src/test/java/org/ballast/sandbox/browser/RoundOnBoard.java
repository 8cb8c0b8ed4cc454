package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import org.ballast.sandbox.testing.HttpProbe;

/** The debt round of the sample team's board over REST, for what a test does not do on a page. */
record RoundOnBoard(HttpProbe maya) {

    static final String PAGE = "/plugins/servlet/ballast/round?boardId=1";
    static final String PATH = "/rest/ballast/1.0/boards/1/round";
    private static final JsonMapper JSON = new JsonMapper();

    void open(String form) {
        ok(maya.post(PATH, form));
    }

    void move(String from, String to) {
        ok(maya.put(
                PATH + "/stage",
                "{\"from\":\"%s\",\"to\":\"%s\",\"override\":true,\"belowQuorum\":true}".formatted(from, to)));
    }

    void change(String settings) {
        ok(maya.put(PATH + "/settings", settings));
    }

    /** Gives up whatever runs. */
    void abandon() {
        String stage = seenBy(maya).path("stage").asText("closed");
        if (!stage.equals("closed")) {
            move(stage, "abandoned");
        }
    }

    JsonNode seenBy(HttpProbe person) {
        return ok(person.get(PATH)).path("round");
    }

    /** Creates and tags tasks until the board has so many items. */
    void fill(int items) {
        for (int item = total(); item < items; item++) {
            tag(newIssue("Debt " + item));
        }
    }

    /** A new task; its key. */
    String newIssue(String summary) {
        HttpResponse<String> created = maya.post(
                "/rest/api/2/issue",
                "{\"fields\":{\"project\":{\"key\":\"PAY\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"%s\"}}"
                        .formatted(summary));
        return json(created).path("key").asText();
    }

    void tag(String key) {
        ok(maya.put("/rest/ballast/1.0/issues/" + key + "/debt", "{\"kind\":\"code\",\"priority\":\"medium\"}"));
    }

    private int total() {
        return ok(maya.get("/rest/ballast/1.0/boards/1/candidates?start=0&limit=1"))
                .path("total")
                .asInt();
    }

    static JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }
}
